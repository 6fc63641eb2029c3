import { expect, it } from 'vitest'
import { renderSections } from '../report/sections.ts'
import type { ImageDetails } from './details.ts'
import { detailBlocks, sizeText } from './details-report.ts'

const step = { says: 'RUN npm ci | tee "<b>"', where: 'build' }
const details: ImageDetails = {
  base: { image: 'node:22-slim', family: 'slim', digest: 'sha256:1' },
  sizes: [
    {
      platform: 'linux/amd64',
      bytes: 52_000_000,
      layers: 6,
      before: { bytes: 48_900_000, layers: 6 },
      changed: [
        { says: step.says, bytes: 4_100_000 },
        { says: 'COPY . /', bytes: -1_000_000 },
      ],
    },
    { platform: 'linux/arm64', bytes: 50_000_000, layers: 6, changed: [{ says: step.says, bytes: 4_000_000 }] },
  ],
  steps: [
    { ...step, seconds: 12.34, isCached: false },
    { where: 'build', says: 'COPY a /', seconds: 0, isCached: true },
  ],
  packages: [
    {
      package: 'openssl',
      version: '3.0.1',
      worst: 'critical',
      ids: ['CVE-1', 'CVE-2'],
      upgrade: { version: '3.0.9', clears: 1 },
      place: { file: 'Dockerfile', line: 3 },
    },
    { package: 'zlib', version: '1', worst: 'low', ids: ['CVE-3'] },
  ],
  inventory: { packages: 3, kinds: [['apk', 3]], licenses: [['MIT', 3]] },
  compared: { added: ['CVE-1 in openssl'], fixed: [] },
}

it('tells what grew, what is new, what to update and what took long, all escaped', () => {
  const [text = ''] = renderSections([{ title: 'Image', body: detailBlocks(details) }], 'https://github.com/a/b/blob/c')
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    '<details>',
    '<summary>Image</summary>',
    'Starts from node:22-slim \\(slim\\) at sha256:1.',
    'New since the image that runs: CVE-1 in openssl.<br>Fixed since then: nothing.',
    '| Package | Vulnerabilities | Smallest upgrade that clears most | Brought in by |',
    '| --- | --- | --- | --- |',
    '| <code>openssl 3.0.1</code> | critical, 2 vulnerabilities | 3.0.9 \\(clears 1\\) | [<code>Dockerfile:3</code>](https://github.com/a/b/blob/c/Dockerfile#L3) |',
    '| <code>zlib 1</code> | low, CVE-3 | no fix is known |  |',
    '| Step that changed | linux/amd64 | linux/arm64 |',
    '| --- | --- | --- |',
    '| <code>RUN npm ci \\| tee "&lt;b&gt;"</code> | \\+4.1 MB | \\+4.0 MB |',
    '| <code>COPY . /</code> | −1.0 MB |  |',
    '1 of 2 steps came from the cache.',
    '| Stage | Step | Time |',
    '| --- | --- | --- |',
    '| build | <code>RUN npm ci \\| tee "&lt;b&gt;"</code> | 12.3 s |',
    '3 packages \\(apk 3\\). Licences: MIT 3.',
    '</details>',
  ])
})

it('says how large an image is beside the one that runs', () => {
  const [size] = details.sizes
  expect(sizeText(size)).toBe('52 MB in 6 layers, 3.1 MB more than what runs')
  expect(sizeText(size && { ...size, bytes: 48_900_000 })).toBe('49 MB in 6 layers, as large as what runs')
  expect(sizeText(size && { ...size, bytes: 48_000_000, layers: 1 })).toBe(
    '48 MB in 1 layer, 900 kB less than what runs',
  )
})
