/**
 * Moves the pin of an external program: `scripts/tools.ts NAME [VERSION]`, without a version to the newest release of its Go
 * module. Writes the version and the module's hash into src/tools/catalog.ts, and the checksums of the published files into
 * data/tools.json. Needs Go, and the network that serves the releases. Nothing is written where two places disagree.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Of } from '../src/hash.ts'
import { catalog, type PlatformName, type ToolName } from '../src/tools/catalog.ts'
import { checksumIn, withPin } from './tools/pin.ts'

const root = join(import.meta.dirname, '..')
const files = { catalogue: join(root, 'src/tools/catalog.ts'), checksums: join(root, 'data/tools.json') }
const platforms: readonly PlatformName[] = ['linux/amd64', 'linux/arm64', 'darwin/amd64', 'darwin/arm64']

const [name, given] = process.argv.slice(2) as [ToolName | undefined, string | undefined]
if (name === undefined || !(name in catalog)) {
  throw new Error(`usage: scripts/tools.ts NAME [VERSION], with one of ${Object.keys(catalog).join(', ')}`)
}
const tool = catalog[name]
const { Version: found, Sum: sum } = go(
  'mod',
  'download',
  '-json',
  `${tool.module.path}@${given ? `v${given}` : 'latest'}`,
)
const version = found.slice(1)
if (version === tool.version) {
  console.log(`${name} ${version} is the pinned version already`)
} else {
  const sha256: Record<string, string> = {}
  for (const platform of platforms) {
    const checked = await checksumOf(tool.release(version, platform).url)
    if (checked !== undefined) sha256[platform] = checked
  }
  const sources = ['the published file itself', "the project's list beside it, or GitHub's record of the upload"]
  const before = { catalogue: readFileSync(files.catalogue, 'utf8'), checksums: readFileSync(files.checksums, 'utf8') }
  const after = withPin(before, { name, version, sum, sha256, sources })
  writeFileSync(files.catalogue, after.catalogue)
  writeFileSync(files.checksums, after.checksums)
  console.log(`${name} ${tool.version} → ${version}: ${Object.keys(sha256).join(', ') || 'no published file'}`)
}

function go(...args: string[]): { Version: string; Sum: string } {
  const cwd = join(root, 'scripts')
  const env = { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off' }
  return JSON.parse(execFileSync('go', args, { cwd, env, encoding: 'utf8' })) as { Version: string; Sum: string }
}

/** The hash of a published file that a second place confirms; undefined where nothing is published. */
async function checksumOf(url: string): Promise<string | undefined> {
  const file = await bytesAt(url)
  if (file === undefined) return undefined
  const own = sha256Of(file)
  const said = await confirmations(url)
  const other = said.find((sha256) => sha256 !== own)
  if (other !== undefined) throw new Error(`${url} has the SHA-256 ${own}, and another place says ${other}`)
  if (said.length === 0) throw new Error(`no second place says what the SHA-256 of ${url} is`)
  return own
}

async function confirmations(url: string): Promise<string[]> {
  const published = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1))
  const release = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/releases\/download\/([^/]+)\//.exec(url)
  if (release === null) {
    const list = await bytesAt(`${url}.sha256sum`)
    return list === undefined
      ? []
      : [checksumIn(Buffer.from(list).toString('utf8'), published)].flatMap((sha) => sha ?? [])
  }
  const api = await bytesAt(`https://api.github.com/repos/${release[1]}/releases/tags/${release[2]}`)
  const { assets = [] } = JSON.parse(Buffer.from(api ?? '{}').toString('utf8')) as {
    assets?: { name: string; digest?: string | null; browser_download_url: string }[]
  }
  const recorded = assets.find((asset) => asset.name === published)?.digest?.replace('sha256:', '')
  const listed = assets.find((asset) => /checksums?|sha256/i.test(asset.name) && /\.txt$/.test(asset.name))
  const list = listed && (await bytesAt(listed.browser_download_url))
  const inList = list && checksumIn(Buffer.from(list).toString('utf8'), published)
  return [recorded, inList].flatMap((sha256) => sha256 ?? [])
}

async function bytesAt(url: string): Promise<Uint8Array | undefined> {
  const response = await fetch(url)
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
