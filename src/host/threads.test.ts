import { describe, expect, it } from 'vitest'
import { ByteSearch } from './byte-search.ts'
import { startCrew } from './threads.ts'

describe('a crew', () => {
  it('does here what threads that fail leave undone', async () => {
    const crew = startCrew('a job that does not exist', 2)
    expect(await crew.share({}, [1, 2, 3], (part) => part * 2)).toEqual([2, 4, 6])
    crew.dismiss()
  })

  it('gives results in the order of the parts, whoever did them', async () => {
    const crew = startCrew('search files', 2)
    const setup = { folder: `${import.meta.dirname}/`, texts: ['whoever did them'], largest: 1_000_000 }
    const here = new ByteSearch(setup)
    const parts = Array.from({ length: 300 }, (_, index) =>
      index % 3 === 0 ? 'node.ts\0threads.test.ts' : 'threads.ts',
    )
    const found = await crew.share(setup, parts, (part) => here.search(part.split('\0')))
    crew.dismiss()
    expect(found).toEqual(parts.map((_, index) => (index % 3 === 0 ? [1] : [])))
  })

  it('fails with the part that fails here', async () => {
    const crew = startCrew('search files', 0)
    const fail = (part: number): never => {
      throw new Error(`part ${part}`)
    }
    await expect(crew.share({}, [7], fail)).rejects.toThrow('part 7')
  })
})
