import { posix } from 'node:path'
import type { Files } from '../host/host.ts'
import { SourceDocument, SourceText } from '../kubernetes/manifest.ts'
import type { Place } from '../place.ts'
import type { Together } from '../report/finding.ts'
import { decodeDocument, splitDocuments } from '../yaml/decode.ts'
import { Node } from '../yaml/field.ts'
import { type FieldPath, fieldPathText } from '../yaml/field-path.ts'
import { linesOf } from '../yaml/lines.ts'
import { type At, locate } from '../yaml/locate.ts'
import { isGitIgnored } from './git-ignore.ts'
import { type InlinePatch, inlinePatch } from './inline-patch.ts'
import { checkField, type Say } from './kustomization-fields.ts'
import type { Finding } from './rules.ts'
import { realPathOf } from './sources.ts'

/** File names that kustomize looks for. */
export const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

/** A kustomization file, as far as it says which files belong together and which of them are patches. */
export interface Kustomization {
  /** The file. */
  readonly path: string
  /** The folder that it makes a kustomization of. */
  readonly folder: string
  readonly text: string
  readonly root: Node
  /** The place of a field path in the file. */
  locate(path: FieldPath, at: At): Place
  /** Files and folders that it takes in (resources, bases, components), as paths; addresses of other places are left out. */
  readonly takes: readonly string[]
  /** Files that it reads besides: those of generators, values of charts, schemas. */
  readonly reads: readonly string[]
  /** Files that kustomize refuses to load: they do not lie in the folder, and nothing lifted that restriction. */
  readonly outside: readonly { readonly path: string; readonly place: Place }[]
  /** What is taken from the network, as it is written: bases, files and schemas at a URL, charts that are not there. */
  readonly remote: readonly string[]
  /** Files that are strategic merge patches or JSON patches. */
  readonly patches: readonly string[]
  /** Files that configure kustomize itself: generators, transformers, validators and their configurations. */
  readonly plugins: readonly string[]
  /** Patches that stand in the file itself. */
  readonly inlinePatches: readonly InlinePatch[]
  /** Whether it takes something from elsewhere (a URL, a Helm chart, a plug-in), so that not all of it is known without rendering. */
  readonly takesFromElsewhere: boolean
  /** Whether it changes objects in ways that only rendering shows: patches, replacements, prefixes, plug-ins. */
  readonly changesObjects: boolean
  readonly generated: readonly { readonly kind: 'ConfigMap' | 'Secret'; readonly name: string }[]
  /** The namespace that it puts everything into. */
  readonly namespace: string | undefined
  readonly isComponent: boolean
  readonly findings: readonly Finding[]
}

const takingFields = ['resources', 'bases', 'components', 'crds']
const changingFields = [
  ...['patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'vars', 'transformers'],
  ...['namePrefix', 'nameSuffix'],
]

const pluginFields = ['generators', 'transformers', 'validators', 'configurations']

/** What is asked of the files around a kustomization. */
type KustomizationFiles = Pick<Files, 'kind' | 'text' | 'realPath' | 'relative'>

/** Whether a path has the name of a kustomization file. */
export function isKustomizationFile(path: string): boolean {
  return kustomizationNames.includes(posix.basename(path))
}

/**
 * Reads a kustomization file and checks it: known fields, their types, files that exist. Undefined where the file is
 * another thing that bears the name, such as a Flux Kustomization.
 */
export function readKustomization(path: string, text: string, files: KustomizationFiles): Kustomization | undefined {
  const extent = splitDocuments(text)[0]
  if (extent === undefined) return undefined
  const { value, root, duplicates } = decodeDocument(text, extent)
  const node = new Node(value)
  if (root === undefined || node.map === undefined) return undefined
  const apiVersion = node.at('apiVersion').text
  if (apiVersion !== undefined && !apiVersion.startsWith('kustomize.config.k8s.io/')) return undefined
  if (apiVersion === undefined && !['Kustomization', 'Component'].includes(node.at('kind').text ?? 'Kustomization')) {
    return undefined
  }
  const lines = linesOf(text)
  const between = (start: number, end: number) => {
    const from = lines.at(start)
    const to = lines.at(end)
    return { file: path, document: 0, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
  const place = (at: FieldPath, what: 'key' | 'value') => {
    const { start, end } = locate(root, at, what)
    return { ...between(start, end), path: fieldPathText(at) }
  }
  const repeated = duplicates.map(({ key, start, end }): Finding => {
    const message = `The key \`${key}\` stands twice in this map`
    const fix = 'Keep one of the two.'
    return { ...between(start, end), rule: 'duplicate-key', category: 'api', severity: 'error', message, fix }
  })
  const document = new SourceDocument(new SourceText(path, text), extent, 0)
  const source = { place, text, locate: (at: FieldPath, what: At) => document.locate(at, what) }
  return new Reader(path, node, files, source, repeated).kustomization()
}

interface Source {
  readonly place: (at: FieldPath, what: 'key' | 'value') => Partial<Finding> & { readonly file: string }
  readonly text: string
  locate(path: FieldPath, at: At): Place
}

class Reader {
  readonly #path: string
  readonly #folder: string
  readonly #root: Node
  readonly #files: KustomizationFiles
  readonly #source: Source
  readonly #findings: Finding[]

  constructor(path: string, root: Node, files: KustomizationFiles, source: Source, findings: readonly Finding[]) {
    this.#findings = [...findings]
    this.#path = path
    this.#folder = posix.dirname(path)
    this.#root = root
    this.#files = files
    this.#source = source
  }

  kustomization(): Kustomization {
    for (const [name, node] of this.#root.entries()) checkField(name, node, (...said) => this.#say(...said))
    const taken = takingFields.flatMap((field) => this.#root.at(field).items())
    const patches = [
      ...this.#root.at('patchesStrategicMerge').items(),
      ...this.#root
        .at('patchesJson6902')
        .items()
        .map((patch) => patch.at('path')),
      ...this.#root
        .at('patches')
        .items()
        .map((patch) => patch.at('path')),
    ]
    const inline = [
      ...this.#root
        .at('patchesStrategicMerge')
        .items()
        .filter(({ text }) => text !== undefined && isInline(text)),
      ...this.#root
        .at('patchesJson6902')
        .items()
        .map((patch) => patch.at('patch')),
      ...this.#root
        .at('patches')
        .items()
        .map((patch) => patch.at('patch')),
    ]
    const plugins = pluginFields.flatMap((field) => this.#root.at(field).items())
    const read = [...this.#generatorFiles(), ...this.#settingFiles()]
    const all = [...taken, ...patches, ...plugins, ...read]
    for (const node of all) this.#file(node)
    const has = (field: string): boolean => !this.#root.at(field).isEmpty
    return {
      path: this.#path,
      folder: this.#folder,
      text: this.#source.text,
      root: this.#root,
      locate: (at, what) => this.#source.locate(at, what),
      takes: this.#paths(taken),
      reads: this.#paths(read),
      outside: all.flatMap((node) => this.#outside(node)),
      remote: [
        ...all.flatMap(({ text }) => (text !== undefined && isRemote(text) ? [text] : [])),
        ...this.#remoteCharts(),
      ],
      patches: this.#paths(patches),
      plugins: this.#paths(plugins),
      inlinePatches: inline.flatMap(({ text, path }) =>
        text === undefined ? [] : [inlinePatch(text, this.#source.text, this.#source.locate(path, 'value'))],
      ),
      takesFromElsewhere:
        taken.some((node) => node.text !== undefined && isRemote(node.text)) ||
        ['helmCharts', 'helmChartInflationGenerator', 'generators'].some(has),
      changesObjects: changingFields.some(has),
      generated: [...this.#generated('ConfigMap'), ...this.#generated('Secret')],
      namespace: this.#root.at('namespace').text,
      isComponent: this.#root.at('kind').text === 'Component',
      findings: this.#findings,
    }
  }

  #paths(nodes: readonly Node[]): string[] {
    return nodes.flatMap(({ text }) =>
      text === undefined || isRemote(text) || isInline(text) ? [] : [this.#inGit(this.#target(text))],
    )
  }

  #generated(kind: 'ConfigMap' | 'Secret'): { kind: 'ConfigMap' | 'Secret'; name: string }[] {
    const list = this.#root.at(kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator').items()
    return list.flatMap((item) => {
      const name = item.at('name').text
      return name === undefined ? [] : [{ kind, name }]
    })
  }

  #generatorFiles(): Node[] {
    const generators = [...this.#root.at('configMapGenerator').items(), ...this.#root.at('secretGenerator').items()]
    return generators.flatMap((item) => [...item.at('files').items(), ...item.at('envs').items(), item.at('env')])
  }

  /** Files of values, schemas and replacements. */
  #settingFiles(): Node[] {
    const charts = this.#root.at('helmCharts').items()
    return [
      this.#root.at('openapi', 'path'),
      ...this.#root
        .at('replacements')
        .items()
        .map((one) => one.at('path')),
      ...charts.flatMap((chart) => [chart.at('valuesFile'), ...chart.at('additionalValuesFiles').items()]),
    ]
  }

  /** Charts that helm would have to fetch. */
  #remoteCharts(): string[] {
    const home = this.#root.at('helmGlobals', 'chartHome').text ?? 'charts'
    return this.#root
      .at('helmCharts')
      .items()
      .flatMap((chart) => {
        const name = chart.at('name').text ?? ''
        const version = chart.at('version').text
        const folders = [name, ...(version === undefined ? [] : [`${name}-${version}/${name}`])]
        if (folders.some((folder) => this.#files.kind(this.#target(`${home}/${folder}`)) !== undefined)) return []
        return [`chart ${name}`]
      })
  }

  /** The path that a name in this file stands for; a generator may give a file another name: `key=path`. */
  #target(text: string): string {
    const path = posix.join(this.#folder, text.replace(/^[^=/]+=/, ''))
    return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  }

  #outside({ text, path }: Node): { path: string; place: Place }[] {
    if (text === undefined || isRemote(text) || isInline(text)) return []
    const target = this.#target(text)
    if (this.#files.kind(target) === undefined) return []
    const real = realPathOf(this.#files, target)
    if (real === undefined) return []
    if (this.#files.kind(real) !== 'file' || real.startsWith(`${this.#files.realPath(this.#folder)}/`)) return []
    return [{ path: target, place: this.#source.locate(path, 'value') }]
  }

  /** A path below no symbolic link, as Git knows the file. */
  #inGit(path: string): string {
    if (this.#files.kind(path) === undefined) return path
    const real = realPathOf(this.#files, path)
    return real === undefined ? path : this.#files.relative(real)
  }

  #file(node: Node): void {
    const path = node.text?.replace(/^[^=/]+=/, '')
    if (path === undefined || isRemote(path) || isInline(path)) return
    const target = this.#target(path)
    if (this.#files.kind(target) !== undefined) {
      const real = realPathOf(this.#files, target)
      const isFolder = real !== undefined && this.#files.kind(real) === 'directory'
      if (!isFolder || kustomizationNames.some((name) => this.#files.kind(posix.join(target, name)) !== undefined))
        return
      this.#say('missing-file', node.path, 'value', `The folder "${path}" has no kustomization.yaml`, {
        fix: 'Name its files, or add a kustomization.yaml to it.',
      })
      return
    }
    if (isGitIgnored(target, this.#files)) {
      this.#say('missing-file', node.path, 'value', `"${path}" is not in ${this.#folder}: .gitignore leaves it out`, {
        severity: 'notice',
        fix: 'Build where the file is: a controller that reads the repository can’t.',
        together: { item: target, words: '# files that kustomizations name are left out by .gitignore' },
      })
      return
    }
    this.#say('missing-file', node.path, 'value', `"${path}" does not exist in ${this.#folder}`, {
      fix: 'Correct the path, or add the file: kustomize can’t build without it.',
      together: this.#missingWith(path, target),
    })
  }

  /** What is missing for the same reason: a folder that many names lead into, or what one kustomization misses. */
  #missingWith(path: string, target: string): Together {
    const absent = this.#firstAbsent(target)
    if (absent === target) {
      return { item: `"${path}"`, words: `# files that this kustomization names do not exist in ${this.#folder}` }
    }
    return {
      item: `"${path}"`,
      words: `# names in kustomizations lead into ${absent}, which does not exist`,
      fix: `Add ${absent} (a submodule, or a copy that something makes before a build?), or correct the paths.`,
    }
  }

  /** The topmost of the folders above a path, itself included, that does not exist. */
  #firstAbsent(target: string): string {
    const parent = posix.dirname(target)
    const isThere = parent === target || parent.startsWith('..') || this.#files.kind(parent) !== undefined
    return isThere ? target : this.#firstAbsent(parent)
  }

  #say(...[rule, at, what, message, { severity = 'error', ...said }]: Parameters<Say>): void {
    const category = rule === 'deprecated-field' ? 'deprecation' : rule === 'missing-file' ? 'reference' : 'api'
    this.#findings.push({ ...this.#source.place(at, what), rule, category, severity, message, ...said })
  }
}

/** Kustomize also takes resources from Git repositories and over HTTP. */
export function isRemote(path: string): boolean {
  return /^[a-z+]+:\/\/|^git@|^git::|\?ref=|\?version=|\/\/|^github\.com\/|\.git(\/|\?|$)/.test(path)
}

/** Older kustomizations hold the patch itself where a path could stand. */
export function isInline(path: string): boolean {
  return path.includes('\n') || /^\s*[{[]/.test(path)
}
