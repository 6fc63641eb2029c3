/**
 * Takes up a version of Kubernetes: `node scripts/runtime.js scripts/kubernetes-version.ts 1.38` writes its newest release into
 * src/kubernetes/releases.ts, makes the built-in data anew and everything that is generated from it. `1.38.0-beta.0` names a
 * release; without a version, each minor version gets its newest. It needs the go command.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { releases } from '../src/kubernetes/releases.ts'

const wanted = process.argv[2]
const known = execFileSync('go', ['list', '-m', '-versions', 'k8s.io/kubernetes'], {
  encoding: 'utf8',
  env: { ...process.env, GOFLAGS: '-mod=mod' },
})
  .trim()
  .split(' ')
  .slice(1)
  .map((version) => version.slice(1))

/** The newest release of a minor version; releases are listed oldest first. */
function newestOf(minor: string): string | undefined {
  return known.findLast((version) => version.startsWith(`${minor}.`) && !version.includes('-'))
}

function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.')
}

function taken(version: string): string {
  const release = known.includes(version) ? version : newestOf(version)
  if (release === undefined)
    throw new Error(`k8s.io/kubernetes has no release ${version}; it has ${known.slice(-5).join(', ')}`)
  return release
}

const added = wanted === undefined ? releases.map((release) => newestOf(minorOf(release)) ?? release) : [taken(wanted)]
const kept = releases.filter((release) => !added.some((one) => minorOf(one) === minorOf(release)))
const all = [...kept, ...added].sort((a, b) => Number(minorOf(a).slice(2)) - Number(minorOf(b).slice(2)))
const path = new URL('../src/kubernetes/releases.ts', import.meta.url)
const list = all.map((release) => `  '${release}',\n`).join('')
writeFileSync(path, readFileSync(path, 'utf8').replace(/releases = \[[^\]]*\]/, `releases = [\n${list}]`))
console.log(`Kubernetes ${all.join(', ')}`)
for (const script of ['data/builtin.ts', 'generate.ts']) {
  execFileSync(process.execPath, [new URL(script, import.meta.url).pathname], { stdio: 'inherit' })
}
console.log('What the server checks in code and no schema says is a rule with `since`: see docs/contributing.md.')
