/**
 * Asks an API server for its verdict on every document of a folder (a dry run, nothing is stored), and prints where the checks
 * here disagree with it, or name none of the lines that it names:
 *
 *     GITOPS_ACTIONS_API_SERVER=https://127.0.0.1:6443 GITOPS_ACTIONS_API_TOKEN=… node scripts/differential.ts folder [mutants] [seed]
 *
 * `mutants` is how many changed documents to try besides. The server should have the admission plugins off that need the
 * state of a cluster (NamespaceLifecycle, ServiceAccount, Priority, RuntimeClass, PodSecurity), and the CRDs of the documents.
 * Its certificate is not verified: use it for a server on this machine.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { join } from 'node:path'
import { Kinds } from '../src/kubernetes/kinds.ts'
import type { Finding } from '../src/report/finding.ts'
import { evaluateRules, parseExpression } from '../src/validate/cel/rules.ts'
import { checkText } from '../src/validate/check.ts'
import { decodeValue, nodesOf, splitDocuments } from '../src/yaml/decode.ts'
import { linesOf } from '../src/yaml/lines.ts'
import { locate } from '../src/yaml/locate.ts'
import { mutant, random } from '../test/support/manifest-mutants.ts'

interface Resource {
  readonly name: string
  readonly kind: string
  readonly namespaced: boolean
  readonly verbs: readonly string[]
}

interface Verdict {
  readonly isAccepted: boolean
  readonly message: string
  /** Field paths as the server writes them: `spec.containers[0].image`. */
  readonly fields: readonly string[]
}

const server = process.env['GITOPS_ACTIONS_API_SERVER']
const token = process.env['GITOPS_ACTIONS_API_TOKEN']
const [folder, mutants = '0', seed = '1'] = process.argv.slice(2)
if (server === undefined || folder === undefined) {
  console.error('Set GITOPS_ACTIONS_API_SERVER to the URL of an API server and name a folder of manifests.')
  process.exit(2)
}

const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })
const headers = { accept: 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }

function ask(method: string, path: string, body?: string): Promise<{ code: number; answer: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const type = body === undefined ? {} : { 'content-type': 'application/yaml' }
    const asked = request(new URL(path, server), { method, agent, headers: { ...headers, ...type } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ code: response.statusCode ?? 0, answer: text.startsWith('{') ? JSON.parse(text) : { message: text } })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** The collections to which objects are posted, by `apiVersion/Kind`. */
async function collections(): Promise<Map<string, Resource & { readonly base: string }>> {
  const { answer } = await ask('GET', '/apis')
  const groups = answer['groups'] as readonly { versions: readonly { groupVersion: string }[] }[]
  const found = new Map<string, Resource & { readonly base: string }>()
  for (const version of ['v1', ...groups.flatMap((group) => group.versions.map((one) => one.groupVersion))]) {
    const base = version === 'v1' ? '/api/v1' : `/apis/${version}`
    const { resources = [] } = (await ask('GET', base)).answer as { resources?: readonly Resource[] }
    for (const resource of resources.filter(({ name, verbs }) => !name.includes('/') && verbs.includes('create')))
      found.set(`${version}/${resource.kind}`, { ...resource, base })
  }
  return found
}

async function judge(text: string, served: Awaited<ReturnType<typeof collections>>): Promise<Verdict | undefined> {
  const [extent] = splitDocuments(text)
  const { value } = extent === undefined ? {} : (decodeValue(text, extent) as { value?: unknown })
  if (typeof value !== 'object' || value === null) return undefined
  const { apiVersion, kind, metadata } = value as {
    apiVersion?: string
    kind?: string
    metadata?: { namespace?: string }
  }
  const collection = served.get(`${apiVersion}/${kind}`)
  if (collection === undefined) return undefined
  const namespace =
    typeof metadata?.namespace === 'string' && metadata.namespace !== '' ? metadata.namespace : 'default'
  const place = collection.namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : ''
  const path = `${collection.base}${place}/${collection.name}?dryRun=All&fieldValidation=Strict`
  const { code, answer } = await ask('POST', path, text)
  const { causes = [] } = (answer['details'] ?? {}) as { causes?: readonly { field?: string }[] }
  return {
    isAccepted: code < 300 || answer['reason'] === 'AlreadyExists',
    message: String(answer['message'] ?? ''),
    fields: causes.flatMap(({ field }) => (field === undefined || field.startsWith('<') ? [] : [field])),
  }
}

/** The first of the server's fields on whose line no finding stands. */
function unnamed(text: string, fields: readonly string[], findings: readonly Finding[]): string | undefined {
  const [extent] = splitDocuments(text)
  const root = extent === undefined ? undefined : nodesOf(text, extent)
  if (root === undefined) return undefined
  const lines = linesOf(text)
  const named = new Set(findings.map((finding) => finding.line))
  return fields.find((field) => {
    const steps = [...field.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(([, key, name]) => key ?? name ?? '')
    const path = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    return !(['value', 'key'] as const).some((at) => named.has(lines.at(locate(root, path, at).start).line))
  })
}

const kinds = new Kinds((name) => readFileSync(new URL(`../data/${name}`, import.meta.url)))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name))
const documents = files.flatMap((name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  return splitDocuments(text).map(({ start, end }, index) => [`${name}#${index}`, text.slice(start, end)] as const)
})
const next = random(Number(seed))
const seeds = documents.map(([, text]) => text)
const changed = Array.from({ length: Number(mutants) }, (_, index) => [`mutant ${index}`, mutant(next, seeds)] as const)

const served = await collections()
const { answer: version } = await ask('GET', '/version')
const minor = `1.${String(version['minor']).replace(/\D/g, '')}`
const tally = { asked: 0, agreed: 0 }
for (const [name, text] of [...documents, ...changed]) {
  const verdict = await judge(text, served)
  if (verdict === undefined) continue
  const { findings } = checkText(name, text, {
    versions: [minor],
    kinds,
    unknownKinds: 'error',
    evaluateRules,
    parseExpression,
  })
  const refusals = findings.filter(({ severity, category }) => severity === 'error' && category === 'api')
  tally.asked++
  if (verdict.isAccepted !== (refusals.length === 0)) {
    const ours = refusals.map(({ path, message }) => `${path}: ${message}`).join('; ') || 'nothing is wrong'
    console.log(`${name}\n  the server: ${verdict.isAccepted ? 'accepted' : verdict.message}\n  here: ${ours}`)
    if (name.startsWith('mutant')) console.log(text)
    continue
  }
  tally.agreed++
  const missed = verdict.isAccepted ? undefined : unnamed(text, verdict.fields, refusals)
  if (missed !== undefined) console.log(`${name}\n  no finding stands on the line of ${missed}: ${verdict.message}`)
}
console.log(`Kubernetes ${minor}: ${tally.agreed} of ${tally.asked} verdicts agree`)
agent.destroy()
