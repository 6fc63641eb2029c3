import { expect, it } from 'vitest'
import { readSteps, withoutQuestion } from './steps.ts'

it('reads the steps of a build with their time, and which of them were there', () => {
  const progress = [
    '#0 building with "lab" instance using remote driver',
    '#1 [internal] load build definition from Dockerfile',
    '#1 DONE 0.0s',
    '#4 [web build 1/3] FROM localhost:1338/base:1@sha256:28a7',
    '#4 DONE 0.0s',
    '#5 [web linux/arm64 stage-1 2/4] WORKDIR /srv',
    '#5 CACHED',
    '#6 [web build 2/2] RUN make [all] 1/2',
    '#6 0.187 3+0 records in',
    '#6 DONE 12.5s',
    '#7 [linux/amd64 1/2] FROM node:22',
    '#7 DONE 9.1s',
    '#8 [2/3] COPY . /',
    '#8 DONE 0.1s',
    '#9 exporting to oci image format',
    '#9 DONE 0.3s',
  ].join('\n')
  expect(readSteps(progress)).toEqual([
    { where: 'web linux/arm64 stage-1', says: 'WORKDIR /srv', seconds: 0, isCached: true },
    { where: 'web build', says: 'RUN make [all] 1/2', seconds: 12.5, isCached: false },
    { where: 'linux/amd64', says: 'FROM node:22', seconds: 9.1, isCached: false },
    { where: '', says: 'COPY . /', seconds: 0.1, isCached: false },
  ])
})

it('shows what buildx prints without the question for rights, which it goes on without', () => {
  const shown: string[] = []
  const show = withoutQuestion((line) => shown.push(line))
  const question = [
    'Your build is requesting privileges for following possibly insecure capabilities:',
    '',
    ' - Write access to path /tmp/x',
    '',
    'buildx bake --allow=fs.write=/tmp/x',
    '',
  ]
  for (const line of ['#1 DONE 0.0s', ...question, '#0 building', '#2 DONE 0.1s']) show(line)
  expect(shown).toEqual(['#1 DONE 0.0s', '#0 building', '#2 DONE 0.1s'])
})
