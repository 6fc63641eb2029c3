import { describe, expect, it } from 'vitest'
import { newestMinor, oldestMinor } from '../../src/kubernetes/releases.ts'
import { changed, type Manifest, type Row, refusals, rowTitle } from './refusals.ts'

/** Tests of a sound manifest that every version accepts, and of one change to it each. */
export function table(name: string, base: Manifest, rows: readonly Row[]): void {
  describe(name, () => {
    it('that is sound is accepted by every version', () => {
      for (let minor = oldestMinor; minor <= newestMinor; minor++) expect(refusals(base, `1.${minor}`)).toEqual([])
    })
    it.each(rows.map((row) => [rowTitle(row), row] as const))('%s', (_title, [path, value, refused, version]) => {
      const said = refusals(changed(base, path, value), version)
      if (refused === undefined) expect(said).toEqual([])
      else expect(said).toContain(refused)
    })
  })
}
