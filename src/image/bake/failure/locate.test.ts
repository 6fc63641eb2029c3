import { expect, it } from 'vitest'
import { parseDockerfile } from '../../../oci/dockerfile.ts'
import { locate } from './locate.ts'
import { readFailure } from './read.ts'

const dockerfile = `FROM a AS build
RUN \\
 --mount=from=tools,target=/t x
COPY --from=4 /x /
RUN --network=host x
ADD https://a.example/x.tgz \\
    /srv/
RUN x
`
const headed = (step: string): string => `------\n > [build 3/5] ${step}:\n------\n`

it.each([
  ['the image of a mount', 'failed to resolve source metadata for docker.io/library/tools:latest: not found', 2],
  ['a stage by its number', 'invalid stage index 4', 4],
  ['an entitlement', 'failed to load LLB: network.host is not allowed', 5],
  [
    'an address',
    `${headed('ADD https://a.example/x.tgz     /srv/')}ERROR: failed to solve: invalid response status 404`,
    6,
  ],
  ['a marked line', '   3 | >>> --mount=from=tools,target=/t x\nERROR: failed to solve: x', 2],
  [
    'nothing that is there',
    'failed to resolve source metadata for docker.io/library/gone:latest: not found',
    undefined,
  ],
])('finds the instruction of %s', async (_, stderr, line) => {
  const read = await parseDockerfile(dockerfile, 'Dockerfile', { args: {}, contexts: [] })
  expect(locate(read, readFailure(stderr))?.place.line).toBe(line)
})

it('reads all that a failed step printed from its own lines, and an error over several lines as one', () => {
  const stderr = [
    '#7 [3/3] RUN x',
    '#7 0.102 /bin/sh: 1: x: not found',
    '#8 0.200 of another step',
    '#7 0.300 second',
    '#7 ERROR: process "/bin/sh -c x" did not complete successfully: exit code: 127',
    '------',
    ' > [3/3] RUN x:',
    '0.102 x: not found',
    '------',
    'ERROR: failed to solve: failed to fetch remote https://a.example: git stderr:',
    "fatal: couldn't find remote ref v9",
    ': exit status 128',
    '',
    'View build details: docker-desktop://dashboard',
  ].join('\n')
  expect(readFailure(stderr)).toEqual({
    instruction: 'RUN x',
    said: "failed to fetch remote https://a.example: git stderr: fatal: couldn't find remote ref v9 : exit status 128",
    printed: ['/bin/sh: 1: x: not found', 'second'],
  })
})
