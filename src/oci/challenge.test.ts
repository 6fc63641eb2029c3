import { expect, it } from 'vitest'
import { readChallenges } from './challenge.ts'

it.each([
  ['Basic', [{ scheme: 'basic', parameters: {} }]],
  ['Basic realm="a registry"', [{ scheme: 'basic', parameters: { realm: 'a registry' } }]],
  [
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull,push"',
    [
      {
        scheme: 'bearer',
        parameters: {
          realm: 'https://auth.docker.io/token',
          service: 'registry.docker.io',
          scope: 'repository:a/b:pull,push',
        },
      },
    ],
  ],
  [
    'bearer Realm=https://a/t , error="invalid \\"token\\"", Basic realm="b"',
    [
      { scheme: 'bearer', parameters: { realm: 'https://a/t', error: 'invalid "token"' } },
      { scheme: 'basic', parameters: { realm: 'b' } },
    ],
  ],
  ['', []],
  ['"', []],
])('reads the challenge %s', (header, challenges) => {
  expect(readChallenges(header)).toEqual(challenges)
})
