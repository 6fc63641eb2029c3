import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { canaries } from '../../../test/support/canaries.ts'
import { selfSigned } from '../../../test/support/certificate.ts'
import { convertIn, projectOf } from '../../../test/support/convert.ts'
import type { Report } from '../../report/report.ts'
import { type Run, reporters } from '../../report/reporters.ts'
import { renderSummary } from '../../report/summary.ts'
import { plain } from '../../report/text.ts'

const { certificate } = selfSigned()

const ways = {
  reference: {},
  external: { 'secret-store': 'ClusterSecretStore/vault' },
  sealed: { secrets: 'sealed', 'sealing-certificate': 'cluster.pem' },
}
const shapes = {
  kustomize: { readme: 'true' },
  helm: { shape: 'helm', readme: 'true' },
  'all-in-one': { shape: 'all-in-one' },
}
const runs = { written: {}, 'dry-run': { 'dry-run': 'true' }, check: { check: 'true' } }

const matrix = Object.entries(ways).flatMap(([way, first]) =>
  Object.entries(shapes).flatMap(([shape, second]) =>
    Object.entries(runs).map(([run, third]) => [way, shape, run, { ...first, ...second, ...third }] as const),
  ),
)

/** Every file below a folder that the run wrote. */
function writtenIn(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name).slice(root.length + 1)
    return entry.isFile() && !(path in canaries) ? [readFileSync(join(root, path), 'utf8')] : []
  })
}

it.each(matrix.filter(([way, shape]) => way !== 'sealed' || shape !== 'helm'))(
  'a secret leaves as a reference or a cipher alone: %s, %s, %s',
  async (_, __, ___, inputs) => {
    const root = projectOf({ ...canaries, 'cluster.pem': certificate })
    const report = await convertIn(root, { environment: 'dev,prod', ...inputs })
    expect(report.findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'drift')).toEqual([])
    const run = { command: 'convert', version: '1', paint: plain } as unknown as Run
    const formats = Object.values(reporters) as { render(report: Report, run: Run): Promise<string> }[]
    const said = [
      JSON.stringify(report),
      renderSummary('x', report),
      ...(await Promise.all(formats.map(async ({ render }) => await render(report, run)))),
    ]
    const all = [...writtenIn(root), ...said].join('\n')
    expect(all).toContain('a-secrets')
    const shown = [...all.matchAll(/.{0,40}(?:canary|[\uE000-\uE002]|Y2FuYXJ5).{0,20}/g)].map(([text]) => text)
    expect(shown).toEqual([])
  },
)
