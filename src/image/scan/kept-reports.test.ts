import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testHost } from '../../../test/support/host.ts'
import { defaultValues } from '../../contract/parse.ts'
import { keptReports } from './kept-reports.ts'
import { chooseScanners, type ScannerInputs, scannerInputs } from './scanners.ts'

const host = testHost({})
const report = { report: Buffer.from('{}'), sbom: undefined }

function kept(facts: { program?: string; database?: string | undefined }, given: Partial<ScannerInputs> = {}) {
  const inputs = { ...defaultValues(scannerInputs), goBuild: false, ...given }
  const { scanner } = chooseScanners(inputs, host)[0] as ReturnType<typeof chooseScanners>[number]
  return keptReports(host, scanner, { program: '0.72.0', database: '2026-11-27T07:29:43Z', ...facts })
}

it('keeps the report of the same bytes, scanner, arguments and database, and of nothing else', () => {
  kept({}).keep('sha256:1', report)
  expect(kept({}).read('sha256:1')).toEqual(report)
  expect(kept({}).read('sha256:2')).toBeUndefined()
  expect(kept({ program: '0.73.0' }).read('sha256:1')).toBeUndefined()
  expect(kept({}, { secretsFailOn: 'off' }).read('sha256:1')).toBeUndefined()
  expect(kept({ database: '2026-11-28T07:29:43Z' }).read('sha256:1')).toBeUndefined()
})

it('keeps those of one database, and of one whose time nobody tells none', () => {
  kept({}).keep('sha256:1', report)
  kept({ database: '2026-11-28T07:29:43Z' }).keep('sha256:1', report)
  expect(kept({}).read('sha256:1')).toBeUndefined()
  const silent = kept({ database: undefined })
  silent.keep('sha256:1', report)
  expect(silent.read('sha256:1')).toBeUndefined()
  expect(host.files.list(join(host.files.state, 'scans', 'trivy')).map(({ name }) => name)).toEqual([
    '2026-11-28T07-29-43Z',
  ])
})
