/**
 * Times convert beside kompose on the same projects, in one run: the example of the demo, and made ones of 45 and 300 services
 * with anchors, health checks, volumes and dependencies as people write them.
 *
 *     node bench/convert.ts [repeats]
 *
 * kompose is the program that KOMPOSE names, ours GITOPS_ACTIONS_CLI (default: `node dist/cli.js`). Runs alternate, so that both
 * see the same machine; each writes into an empty folder. The time of an empty Node script is what ours can't go below.
 * kompose runs with an empty PATH: where it finds itself there, it starts itself once more for each object to ask for its
 * version, and takes ten times as long (1.38).
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { best, line, type Timing, timed } from './timing.ts'

const repeats = Number(process.argv[2] ?? 7)
const home = join(import.meta.dirname, '..')
const cli = (process.env['GITOPS_ACTIONS_CLI'] ?? `${process.execPath} ${join(home, 'dist/cli.js')}`).split(' ')
const kompose = process.env['KOMPOSE']
if (kompose === undefined) throw new Error('KOMPOSE must name the program kompose')

const theirCommand = [kompose, 'convert', '--out', 'kompose', '--with-kompose-annotation=false']

/** A project whose size alone is made up: its services are written like those of projects that run. */
function project(count: number): string {
  const head = `name: bench
x-defaults: &defaults
  restart: unless-stopped
  logging: { driver: json-file, options: { max-size: 10m } }
x-environment: &environment
  DATABASE_URL: postgres://app@service-0:5432/app
  REDIS_URL: redis://service-1:6379
  LOG_LEVEL: \${LOG_LEVEL:-info}
x-health: &health
  interval: 30s
  timeout: 5s
  retries: 5
services:
`
  const services = Array.from({ length: count }, (_, i) => {
    const needs = i < 2 ? '' : `    depends_on:\n      service-0: { condition: service_healthy }\n      service-1: {}\n`
    const mode = i < 2 ? '' : `        condition: service_started\n`
    return `  service-${i}:
    <<: *defaults
    image: registry.example.com/bench/service-${i % 9}:1.${i}.0
    command: ["run", "worker-${i}", "--queue", "q${i}"]
${needs.replace('service-1: {}\n', `service-1:\n${mode}`)}    environment:
      <<: *environment
      NAME: service-${i}
      PORT: "${8000 + i}"
      API_TOKEN: \${TOKEN_${i}:-}
    ports: ["${8000 + i}:8080"]
    volumes: ["data-${i}:/var/lib/service", "logs:/var/log/service"]
    healthcheck:
      <<: *health
      test: ["CMD-SHELL", "curl -fs http://localhost:8080/health || exit 1"]
    deploy: { resources: { limits: { memory: 256M } } }
`
  })
  const volumes = Array.from({ length: count }, (_, i) => `  data-${i}:\n`)
  return `${head}${services.join('')}volumes:\n  logs:\n${volumes.join('')}`
}

function measure(name: string, folder: string): void {
  const ours: Timing[] = []
  const theirs: Timing[] = []
  for (let i = 0; i < repeats; i++) {
    rmSync(join(folder, 'ops'), { recursive: true, force: true })
    ours.push(timed([...cli, 'convert', '--quiet'], folder))
    rmSync(join(folder, 'kompose'), { recursive: true, force: true })
    mkdirSync(join(folder, 'kompose'))
    theirs.push(timed(['/usr/bin/env', 'PATH=', ...theirCommand], folder))
  }
  const mine = best(ours)
  const other = best(theirs)
  console.log(`${name}, best of ${repeats}`)
  console.log(`  ${line('convert', mine)}`)
  console.log(`  ${line('kompose', other)}`)
  console.log(
    `  ${(mine.wall / other.wall).toFixed(2)} of its wall time, ${(mine.cpu / other.cpu).toFixed(2)} of its CPU time`,
  )
}

const root = mkdtempSync(join(tmpdir(), 'bench-convert-'))
try {
  const example = join(root, 'example')
  mkdirSync(example)
  copyFileSync(join(home, 'examples/monitor/compose.yaml'), join(example, 'compose.yaml'))
  measure('the example', example)
  for (const count of [45, 300]) {
    const folder = join(root, String(count))
    mkdirSync(folder)
    writeFileSync(join(folder, 'compose.yaml'), project(count))
    measure(`${count} services`, folder)
  }
  const empty = join(root, 'empty.mjs')
  writeFileSync(empty, '')
  console.log(line('empty node', best(Array.from({ length: repeats }, () => timed([process.execPath, empty], root)))))
} finally {
  rmSync(root, { recursive: true, force: true })
}
