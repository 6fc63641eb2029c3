import { expect, it } from 'vitest'
import { baseImage } from './base-image.ts'

const request = (said: string): string => `failed to do request: Head "https://r.example/v2/a/manifests/1": ${said}`

it.each([
  ['dial tcp: lookup r.example on 10.0.0.1:53: no such host', 'begins with that of its registry'],
  ['tls: failed to verify certificate: x509: certificate signed by unknown authority', 'ca = [FILE]'],
  ['http: server gave HTTP response to HTTPS client', 'http = true'],
  ['proxyconnect tcp: dial tcp 10.0.0.2:3128: connect: connection refused', 'HTTPS_PROXY'],
  ['dial tcp 10.0.0.3:443: i/o timeout', 'run again'],
])('a registry that %s has a remedy of its own', (said, fix) => {
  const answer = baseImage('r.example/a:1', request(said), { instruction: 'FROM r.example/a:1' })
  expect(answer).toMatchObject({ fault: 'service', service: 'registry r.example' })
  expect(answer.message).toContain("The registry r.example of the base image r.example/a:1 can't be reached")
  expect(answer.fix).toContain(fix)
})

it('takes a name that BuildKit has a stage for as a misspelt stage, whatever the registry said', () => {
  const said = `${request('dial tcp: lookup registry-1.docker.io: no such host')} (did you mean build?)`
  expect(baseImage('docker.io/library/builder:latest', said, { instruction: 'COPY --from=builder /x /' })).toEqual({
    rule: 'base-image-missing',
    message: 'There is no stage and no image builder to copy from',
    fix: 'Did you mean the stage "build"?',
  })
})

it('a digest that is gone is told as that, and how to find the one of today', () => {
  const image = `r.example/a:1@sha256:${'a'.repeat(64)}`
  expect(baseImage(image, `${image}: not found`, { instruction: `FROM ${image}` })).toEqual({
    rule: 'base-image-missing',
    message: `The base image ${image} is not in its registry: it was removed there, or never was`,
    fix: 'Write the digest that the tag has now: docker buildx imagetools inspect r.example/a:1.',
  })
})
