/**
 * Feeds mutated Compose files to the conversion, to find one that crashes, takes long, yields a finding without a place, or gives
 * manifests that `validate` refuses:
 *
 *     GITOPS_ACTIONS_CORPUS=… node scripts/runtime.js scripts/fuzz-convert.ts [files] [seed]
 *
 * A million files are the measure for a release. What is wrong is printed with its file, and makes it end with code 1.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseInputs } from '../src/contract/parse.ts'
import { type Generated, generate } from '../src/convert/generate.ts'
import { contract } from '../src/convert/inputs.ts'
import { modelReport } from '../src/convert/reference/report.ts'
import { InputError } from '../src/errors.ts'
import type { Files, Host } from '../src/host/host.ts'
import { nodeHost } from '../src/host/node.ts'
import { Kinds } from '../src/kubernetes/kinds.ts'
import type { Finding } from '../src/report/finding.ts'
import { checkText } from '../src/validate/check.ts'
import { composeCorpus } from '../test/support/compose-corpus.ts'
import { mutantFrom } from '../test/support/compose-mutants.ts'
import { mutant, random } from '../test/support/manifest-mutants.ts'

const [count = '1000000', seed = '1'] = process.argv.slice(2)
if (composeCorpus === undefined) throw new Error('GITOPS_ACTIONS_CORPUS must name the folder of the corpus')

const projects = composeCorpus.filter(({ valid, files, compose }) => valid && (files[compose] ?? '').length < 8000)
const seeds = projects.map(({ files, compose }) => files[compose] ?? '')
const kinds = new Kinds((name) => readFileSync(new URL(`../data/${name}`, import.meta.url)))
const slowest = { milliseconds: 0, text: '' }
const root = '/project'

/** Inputs that lead through other code; the first one is what nobody changes. */
const choices: readonly Readonly<Record<string, string>>[] = [
  {},
  { expose: 'gateway', gateway: 'infra/edge' },
  { expose: 'istio', 'extra-objects': 'authorization-policies,service-monitors' },
  { shape: 'helm' },
  { 'depends-on': 'sync-waves', 'network-policies': 'all', security: 'restricted', profile: '*' },
  { secrets: 'external', 'secret-store': 'vault', 'overlay-layout': 'per-environment' },
]

/** A workspace that holds these files, by their paths from its root. */
function filesWith(texts: Readonly<Record<string, string>>): Files {
  const absolute = (path: string): string => resolve(root, path)
  const within = (path: string): string => absolute(path).slice(root.length + 1)
  const isFolder = (path: string): boolean => Object.keys(texts).some((file) => file.startsWith(`${within(path)}/`))
  const bytes = (path: string): Buffer => Buffer.from(texts[within(path)] ?? '')
  return {
    ...machine.files,
    root,
    resolve: absolute,
    relative: (path) => within(path) || '.',
    realPath: absolute,
    kind(path) {
      if (Object.hasOwn(texts, within(path))) return 'file'
      return absolute(path) === root || isFolder(path) ? 'directory' : undefined
    },
    size: (path) => bytes(path).length,
    read: bytes,
    list: () => [],
  }
}

const machine = nodeHost({
  log: { info: () => {}, debug: () => {}, progress: () => {}, group: (_, work) => work(), mask: () => {} },
})

function misplaced(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ file, line, column }) => !file || !line || !column)
}

/** What is wrong with what came out; undefined where nothing is. */
function problemIn({ findings, files }: Generated, isJudged: boolean): string | undefined {
  const lost = misplaced(findings)
  if (lost !== undefined) return `a finding without a place: ${JSON.stringify(lost)}`
  if (!isJudged) return undefined
  for (const { path, content } of files) {
    const judged = checkText(path, content, { versions: ['1.34'], kinds, unknownKinds: 'skip' })
    const refused = judged.findings.find(({ severity }) => severity === 'error')
    if (refused !== undefined) return `${path}:${refused.line}: ${refused.message}`
  }
  return undefined
}

async function convertOne(
  i: number,
  file: string,
  texts: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const host: Host = { ...machine, files: filesWith(texts) }
  const given = { ...choices[i % choices.length], file }
  const inputs = await parseInputs(contract.inputs, given, (name) => `Input "${name}"`)
  try {
    const generated = await generate(inputs, host)
    if (generated.project !== undefined) converted++
    const problem = problemIn(generated, i % 20 < 6)
    if (problem !== undefined || i % 10 !== 0) return problem
    const lost = misplaced(modelReport(inputs, host).findings)
    return lost === undefined ? undefined : `--model: a finding without a place: ${JSON.stringify(lost)}`
  } catch (error) {
    if (error instanceof InputError) return error.fix ? undefined : `a mistake without a fix: ${error.message}`
    return error instanceof Error ? error.stack : String(error)
  }
}

const next = random(Number(seed))
let wrong = 0
let converted = 0
for (let i = 0; i < Number(count); i++) {
  const { files, compose } = projects[i % projects.length]!
  const own = files[compose] ?? ''
  const text = next() < 0.85 ? mutantFrom(next, own, seeds) : mutant(next, [own])
  const started = performance.now()
  const problem = await convertOne(i, compose, { ...files, [compose]: text })
  const milliseconds = performance.now() - started
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, text })
  if (problem !== undefined) {
    wrong++
    console.error(`${JSON.stringify(text)}\n${problem}\n`)
  }
  if (i % 10_000 === 0) console.log(`${i} files, the slowest took ${slowest.milliseconds.toFixed(0)} ms`)
}
console.log(
  `${count} files, ${converted} converted, ${wrong} wrong; the slowest took ${slowest.milliseconds.toFixed(0)} ms`,
)
process.exitCode = wrong > 0 ? 1 : 0
