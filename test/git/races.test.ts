import { describe, expect, it } from 'vitest'
import { expectAllLandedOnce, jobs, race } from '../support/race.ts'
import { git } from '../support/repositories.ts'

describe('jobs that push to one branch at once', { timeout: 300_000 }, () => {
  it('all land exactly once when each changes its own file', async () => {
    const keys = jobs(20)
    expectAllLandedOnce(keys, await race(keys, (key) => `apps/${key}/values.yaml`))
  })

  it('all land exactly once when all change the same file', async () => {
    const keys = jobs(20)
    expectAllLandedOnce(keys, await race(keys, () => 'values.yaml'))
  })

  it('all land without carrying each other, where jobs have no secret in common', async () => {
    const keys = jobs(6)
    expectAllLandedOnce(keys, await race(keys, () => 'values.yaml', { mode: ['alone'] }))
  })

  it('all land on a server that allows no refs but branches', async () => {
    const keys = jobs(6)
    const prepare = (bare: string): void => {
      git(bare, 'config', 'receive.hideRefs', 'refs/gitops-actions')
    }
    expectAllLandedOnce(keys, await race(keys, () => 'values.yaml', { prepare }))
  })

  it('all land exactly once when every fifth push loses its answer', async () => {
    let pushes = 0
    const fault = (request: { method?: string | undefined; url?: string | undefined }) =>
      request.method === 'POST' && request.url?.endsWith('/git-receive-pack') && ++pushes % 5 === 0
        ? { dropAfter: true }
        : undefined
    const keys = jobs(8)
    expectAllLandedOnce(keys, await race(keys, () => 'values.yaml', { server: { fault } }))
  })

  it('count as landed when another job already made the same change', async () => {
    const { results, log } = await race(['app0', 'app0'], () => 'apps/app0/values.yaml')
    expect(log).toHaveLength(1)
    expect(results.map((result) => result.changed).sort()).toEqual([false, true])
  })
})
