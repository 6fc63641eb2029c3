import { posix } from 'node:path'
import { imagesOfFile, type Running } from '../../bump/promote-images.ts'
import { type BumpPlan, type Edit, type ImageChange, type SourceFile, writesOf } from '../../bump/request.ts'
import { commitMessage } from '../../bump/wish/message.ts'
import { planOf } from '../../bump/wish/plan.ts'
import { type Origin, originLines } from '../../delivery/origin.ts'
import type { Ancestry, Page, PlanOnTip } from '../../delivery/tip-plan.ts'
import { type Change, isRegular, isUnder, type Tree, withCommit } from '../../git/tree.ts'
import { isRecord } from '../../regeneration/record-name.ts'
import type { Finding } from '../../report/finding.ts'
import { prose } from '../../report/markdown.ts'
import type { Section } from '../../report/report.ts'
import { largestPage, renderSections, withinLimit } from '../../report/sections.ts'
import { textOf } from '../../yaml/decode.ts'
import { differencesOf, type FileChange } from './differences.ts'
import { type ChangeFacts, linesOf, sectionsOf, wordsOf } from './page.ts'

/** What a project brings to a repository. */
export interface Project {
  /** Its name, for people. */
  readonly name: string
  /** The folder of its manifests, from the root of the repository. */
  readonly out: string
  /** What is written and removed on a tip so that the manifests are those of the Compose file. */
  readonly manifests: (tree: Tree) => Promise<Manifests>
  /** The overlays that get the versions of the images, as folders of the repository. */
  readonly overlays: readonly string[]
  /** Versions of the images that were made; none before they are. */
  readonly pins: readonly ImageChange[]
  readonly order: 'any' | 'newest'
  /** Image → what its scan found. */
  readonly scans: Readonly<Record<string, string | undefined>>
  /** What the conversion said. */
  readonly said: readonly Finding[]
  /** What else a reviewer has to know: the Secrets that must exist. */
  readonly more: readonly Section[]
  readonly origin: Origin
  /** Where the files of the source are shown, for links. */
  readonly source: string | undefined
  /** The message that the user asked for. */
  readonly template: string | undefined
}

interface Manifests {
  readonly changes: readonly Change[]
  readonly findings: readonly Finding[]
}

/** What becomes of a tip. */
export interface ProjectChange {
  readonly out: string
  /** The manifests that change, without the versions of the images. */
  readonly manifests: readonly FileChange[]
  /** Places of images that change, and those that are as wanted already. */
  readonly pins: readonly (Edit & { readonly path: string })[]
  readonly unchanged: readonly (Edit & { readonly path: string })[]
  /** All files of the folder after the change, and those that its kustomizations take from outside of it. */
  readonly files: readonly SourceFile[]
  /** What the overlays run after it. */
  readonly running: readonly Running[]
}

/** One change of a tip: the manifests, and in the overlays the versions of all images. */
export function projectPlan(project: Project): PlanOnTip<ProjectChange> {
  return async (tree, ancestry) => {
    const manifests = await project.manifests(tree)
    const pinned = await pinsOn(laidOver(tree, manifests.changes), project, ancestry)
    const changes = isOlder(project, pinned) ? [] : together(manifests.changes, pinned)
    const change = await changeOf(project, tree, manifests.changes, pinned, changes)
    return {
      changes,
      findings: [...manifests.findings, ...pinned.findings],
      result: change,
      message: () => messageFor(project, change),
      page: () => pageFor(project, change),
    }
  }
}

function laidOver(tree: Tree, changes: readonly Change[]): Tree {
  return withCommit(tree, { changes, message: '' })
}

/** The manifests with the versions in them. */
function together(manifests: readonly Change[], pinned: BumpPlan): Change[] {
  const edited = new Set(pinned.changes.map(({ path }) => path))
  return [...manifests.filter(({ path }) => !edited.has(path)), ...writesOf(pinned)]
}

async function changeOf(
  { out, overlays }: Project,
  tree: Tree,
  manifests: readonly Change[],
  pinned: BumpPlan,
  changes: readonly Change[],
): Promise<ProjectChange> {
  const files = await filesFor(laidOver(tree, changes), out)
  const isOverlay = (path: string): boolean => overlays.some((folder) => isUnder(path, [folder]))
  return {
    out,
    manifests:
      changes.length === 0
        ? []
        : await textsOf(
            tree,
            manifests.filter(({ path }) => !isRecord(path)),
          ),
    pins: pinned.changes.flatMap(({ path, edits }) => edits.map((edit) => ({ ...edit, path }))),
    unchanged: pinned.unchanged,
    files,
    running: files.filter(({ path }) => isOverlay(path)).flatMap((file) => imagesOfFile(file)),
  }
}

const bump = { kind: 'bump' } as const

/** The versions of the images in the overlays; an image that one does not name gets an entry there. */
async function pinsOn(tree: Tree, project: Project, ancestry: Ancestry | undefined): Promise<BumpPlan> {
  const { overlays, pins: images, order, origin } = project
  if (images.length === 0) return { changes: [], unchanged: [], missing: [], findings: [], searched: 0, documents: 0 }
  const steps = overlays.map((folder) => ({ paths: [folder], request: { images, addMissing: true } }))
  return (await planOf({ steps, order, origin, purpose: bump })(tree, ancestry)).result
}

/** With `order: newest` the images of an older build are left, and its manifests with them. */
function isOlder({ pins }: Project, { changes, unchanged }: BumpPlan): boolean {
  return pins.length > 0 && changes.length + unchanged.length === 0
}

/**
 * The regular files below a folder of a tree, and what its kustomizations take from outside of it, and theirs: what
 * validation needs to judge them.
 */
async function filesFor(tree: Tree, folder: string): Promise<SourceFile[]> {
  const files = new Map<string, SourceFile>()
  const known = new Set<string>()
  for (let wanted = [folder]; wanted.length > 0; ) {
    for (const path of wanted) known.add(path)
    const entries = (await tree.list(wanted)).filter(isRegular)
    const contents = await tree.read(entries.map(({ path }) => path))
    const found = [...contents].map(([path, bytes]): SourceFile => ({ path, bytes }))
    for (const file of found) files.set(file.path, file)
    wanted = [...new Set(found.flatMap(takenBy))].filter((path) => !known.has(path) && !isUnder(path, [folder]))
  }
  return [...files.values()]
}

/** Paths outside of its folder that a kustomization names. */
function takenBy({ path, bytes }: SourceFile): string[] {
  if (!/(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path)) return []
  const named = [...(textOf(bytes) ?? '').matchAll(/(?<![^\s"'])\.\.\/[^\s"'#]*/g)]
  const paths = named.map(([relative]) => posix.join(posix.dirname(path), relative).replace(/\/$/, ''))
  return paths.filter((taken) => taken !== '.' && !taken.startsWith('..'))
}

async function textsOf(tree: Tree, changes: readonly Change[]): Promise<FileChange[]> {
  const before = await tree.read(changes.map(({ path }) => path))
  const text = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : (textOf(bytes) ?? ''))
  return changes.map(({ path, content }) => ({ path, before: text(before.get(path)), after: text(content) }))
}

function factsOf({ scans, said }: Project, { manifests, pins }: ProjectChange): ChangeFacts {
  return { differences: differencesOf(manifests), pins, scans, findings: said }
}

function messageFor(project: Project, change: ProjectChange): string {
  const text = `${titleFor(project, change)}\n\n${linesOf(factsOf(project, change)).join('\n')}`
  const files = change.pins.map((pin) => ({ path: pin.path, edits: [pin] }))
  return commitMessage(files, bump, project.origin, project.template ?? text)
}

function titleFor(project: Project, change: ProjectChange): string {
  return `chore(deploy): deliver ${project.name}: ${wordsOf(factsOf(project, change))}`
}

function pageFor(project: Project, change: ProjectChange): Page {
  const sections = renderSections([...sectionsOf(factsOf(project, change)), ...project.more], project.source)
  return {
    title: titleFor(project, change),
    body: withinLimit([...sections, ...originLines(project.origin).map(prose)], largestPage),
    branch: `deliver-${project.name}`,
    subjects: [project.out],
  }
}
