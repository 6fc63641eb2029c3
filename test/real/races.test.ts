import { describe, it } from 'vitest'
import { expectAllLandedOnce, jobs, race } from '../support/race.ts'

describe('fifty jobs that push to one branch at once', { timeout: 600_000 }, () => {
  it('all land exactly once when each changes its own file', async () => {
    const keys = jobs(50)
    expectAllLandedOnce(keys, await race(keys, (key) => `apps/${key}/values.yaml`))
  })

  it('all land exactly once when all change the same file', async () => {
    const keys = jobs(50)
    expectAllLandedOnce(keys, await race(keys, () => 'values.yaml'))
  })
})
