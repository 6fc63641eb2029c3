import { expect, it } from 'vitest'
import type { Step } from '../oci/history.ts'
import { growthOf } from './growth.ts'

const step = (says: string, id: string, size: number): Step => ({
  says,
  layer: { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: `sha256:${id}`, size },
})
const facts = (...steps: readonly Step[]) => ({ user: '', steps: [...steps, { says: 'CMD x', layer: undefined }] })

it('says which steps grew, which are new and which are gone, the largest change first', () => {
  const before = facts(step('FROM', 'a', 100), step('RUN npm ci', 'b', 50), step('COPY old /', 'c', 30))
  const now = facts(step('FROM', 'a', 100), step('RUN npm ci', 'd', 90), step('COPY new /', 'e', 5))
  expect(growthOf('linux/amd64', now, before)).toEqual({
    platform: 'linux/amd64',
    bytes: 195,
    layers: 3,
    before: { bytes: 180, layers: 3 },
    changed: [
      { says: 'RUN npm ci', bytes: 40 },
      { says: 'COPY old /', bytes: -30 },
      { says: 'COPY new /', bytes: 5 },
    ],
  })
})

it('tells the size alone where nothing runs', () => {
  expect(growthOf('linux/amd64', facts(step('FROM', 'a', 100)), undefined)).toEqual({
    platform: 'linux/amd64',
    bytes: 100,
    layers: 1,
    changed: [],
  })
})
