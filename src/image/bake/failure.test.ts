import { describe, expect, it } from 'vitest'
import { explain, lineNaming, readFailure } from './failure.ts'

/** What `docker buildx bake --progress=plain` prints when an instruction fails. */
const printed = (error: string, instruction = 'FROM scratch', output: readonly string[] = []): string =>
  [
    '#5 [1/2] something else',
    '------',
    ` > [2/2] ${instruction}:`,
    ...output.map((line) => `0.062 ${line}`),
    '------',
    'Dockerfile:3',
    '--------------------',
    '   2 |     ARG A',
    `   3 | >>> ${instruction}`,
    '   4 |     ',
    '--------------------',
    `ERROR: failed to solve: ${error}`,
    '',
  ].join('\n')

const resolving = (image: string, reason: string): string =>
  `${image}: failed to resolve source metadata for ${image}: ${reason}`
const checksum = 'failed to compute cache key: failed to calculate checksum of ref db59jn9ob::gl8bl9dr3'

describe('what buildx says when it fails', () => {
  it('is taken apart: target, line, instruction, error', () => {
    const text = printed('exit code: 1', 'RUN false', ['first', 'second']).replace('ERROR: ', 'ERROR: target web: ')
    expect(readFailure(text)).toEqual({
      target: 'web',
      line: 3,
      instruction: 'RUN false',
      said: 'exit code: 1',
      printed: ['first', 'second'],
    })
  })

  it.each([
    ['ERROR: no builder "x" found\n', 'no builder "x" found'],
    ['unknown flag: --foo\n', 'unknown flag: --foo'],
    ['', 'it printed nothing'],
  ])('of %j is told as it is', (stderr, said) => {
    expect(readFailure(stderr)).toEqual({ said, printed: [] })
  })
})

describe('a failure that the sources are at fault for', () => {
  it.each<[string, string, string, string]>([
    [
      `${checksum}: "/bin/app": not found`,
      'COPY bin/app /app',
      'copy-source-missing',
      '"bin/app" is not in the build context, or .dockerignore leaves it out',
    ],
    [
      `${checksum}: "/go.sum": not found`,
      'COPY go.mod go.sum ./',
      'copy-source-missing',
      '"go.sum" is not in the build context',
    ],
    [
      `${checksum}: "/a b.txt": not found`,
      'ADD ["a b.txt", "/"]',
      'copy-source-missing',
      '"a b.txt" is not in the build context',
    ],
    [
      `${checksum}: "/dist": not found`,
      'COPY --from=build /dist /',
      'copy-source-missing',
      '"dist" is not in the stage or image "build"',
    ],
    [
      'lstat /nope: no such file or directory',
      'COPY --from=a /nope /',
      'copy-source-missing',
      '"nope" is not in the stage or image "a"',
    ],
    [
      `${checksum}: "/pkg": not found`,
      'RUN --mount=type=bind,from=deps,source=pkg,target=/p x',
      'copy-source-missing',
      '"pkg" is not in the stage or image "deps"',
    ],
    [
      resolving('ghcr.io/a/b:1', 'ghcr.io/a/b:1: not found'),
      'FROM ghcr.io/a/b:1',
      'base-image-missing',
      'The base image ghcr.io/a/b:1 does not exist in its registry',
    ],
    [
      resolving(
        'docker.io/library/builder:latest',
        'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      ),
      'COPY --from=builder /x /',
      'base-image-missing',
      'There is no stage and no image builder to copy from',
    ],
    [
      resolving('alpine:3', 'no match for platform in manifest: not found'),
      'FROM alpine:3',
      'base-image-missing',
      'exists, but not for the platform of this build',
    ],
    [
      'dockerfile parse error on line 3: unknown instruction: COPPY (did you mean COPY?)',
      'COPPY a b',
      'dockerfile-invalid',
      "The Dockerfile can't be read: unknown instruction: COPPY (did you mean COPY?)",
    ],
    ['file with no instructions', '# nothing', 'dockerfile-invalid', 'no instruction that makes an image'],
    [
      'base name ($BASE) should not be blank',
      'FROM $BASE',
      'dockerfile-invalid',
      '$BASE stands for nothing, so there is no base image',
    ],
    [
      'target stage "gone" could not be found',
      'FROM scratch',
      'dockerfile-invalid',
      'The Dockerfile has no stage "gone"',
    ],
    [
      'secret tok: not found',
      'RUN --mount=type=secret,id=tok x',
      'dockerfile-invalid',
      'needs the build secret "tok", which was not given',
    ],
    [
      'failed to load cache key: invalid response status 404',
      'ADD http://a.example/x /',
      'dockerfile-invalid',
      'was answered with 404',
    ],
    ['something that nobody has seen', 'RUN x', 'build-step-failed', 'something that nobody has seen'],
  ])('%s', (error, instruction, rule, message) => {
    const failure = readFailure(printed(error, instruction))
    expect(failure.line).toBe(3)
    expect(explain(failure)).toMatchObject({ fault: 'sources', rule, message: expect.stringContaining(message) })
  })

  it.each([
    [
      ['npm error missing script: build'],
      '3',
      'The step failed with exit code 3: npm error missing script: build',
      'Correct what the step runs',
    ],
    [[], '1', 'The step failed with exit code 1', 'Correct what the step runs'],
    [['Killed'], '137', 'exit code 137: Killed', 'for want of memory'],
  ])('a step that printed %j', (output, code, message, fix) => {
    const error = `process "/bin/sh -c npm run build" did not complete successfully: exit code: ${code}`
    const explanation = explain(readFailure(printed(error, 'RUN npm run build', output)))
    expect(explanation).toMatchObject({ fault: 'sources', rule: 'build-step-failed' })
    expect(explanation.message).toContain(message)
    expect(explanation.fix).toContain(fix)
  })
})

describe('a failure that a service is at fault for', () => {
  const refused =
    'failed to do request: Head "http://localhost:5999/v2/base/manifests/1": dial tcp 127.0.0.1:5999: connect: connection refused'
  const status = (text: string): string =>
    `unexpected status from HEAD request to https://r.example/v2/a/manifests/1: ${text}`
  it.each<[string, string, string, string]>([
    [
      resolving('localhost:5999/base:1', refused),
      'FROM localhost:5999/base:1',
      'registry localhost:5999',
      "The registry localhost:5999 of the base image localhost:5999/base:1 can't be reached: connect: connection refused",
    ],
    [
      resolving(
        'docker.io/library/node:22',
        'failed to do request: Head "https://registry-1.docker.io/v2/library/node/manifests/22": dial tcp: lookup registry-1.docker.io on 10.0.0.1:53: no such host',
      ),
      'FROM node:22',
      'registry docker.io',
      "can't be reached",
    ],
    [
      resolving(
        'r.example/a:1',
        'failed to do request: Head "https://r.example/v2/a/manifests/1": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      ),
      'FROM r.example/a:1',
      'registry r.example',
      'certificate signed by unknown authority',
    ],
    [
      resolving('r.example/a:1', status('403 Forbidden')),
      'FROM r.example/a:1',
      'registry r.example',
      'does not let the base image r.example/a:1 be pulled: 403 Forbidden',
    ],
    [
      resolving('r.example/a:1', status('401 Unauthorized')),
      'FROM r.example/a:1',
      'registry r.example',
      '401 Unauthorized',
    ],
    [
      resolving('r.example/a:1', status('429 Too Many Requests')),
      'FROM r.example/a:1',
      'registry r.example',
      'limits how often',
    ],
    [
      resolving('r.example/a:1', status('503 Service Unavailable')),
      'FROM r.example/a:1',
      'registry r.example',
      'failed to give the base image r.example/a:1: 503 Service Unavailable',
    ],
    [
      resolving('r.example/a:1', 'encountered unknown type text/html; children may not be fetched'),
      'FROM r.example/a:1',
      'registry r.example',
      'text/html',
    ],
    [
      `failed to resolve source metadata for localhost:5999/dockerfile:1: ${refused}`,
      '# syntax=localhost:5999/dockerfile:1',
      'registry localhost:5999',
      'the syntax image localhost:5999/dockerfile:1',
    ],
    [
      'failed to copy: httpReadSeeker: failed open: unexpected status code https://r.example/v2/a/blobs/sha256:1: 500 Internal Server Error',
      'FROM r.example/a:1',
      'registry r.example',
      '500 Internal Server Error',
    ],
    [
      'failed to load cache key: Get "http://127.0.0.1:5997/x.tgz": dial tcp 127.0.0.1:5997: connect: connection refused',
      'ADD http://127.0.0.1:5997/x.tgz /',
      'download',
      "http://127.0.0.1:5997/x.tgz, which ADD names, can't be reached",
    ],
    ['write /x: no space left on device', 'RUN x', 'docker buildx', 'The disk of the builder is full'],
  ])('%s', (error, instruction, service, message) => {
    const explanation = explain(readFailure(printed(error, instruction)))
    expect(explanation).toMatchObject({ fault: 'service', service, message: expect.stringContaining(message) })
  })

  it('a step for a platform that the builder has not', () => {
    const error = 'process "/step" did not complete successfully: exit code: 1'
    const text = printed(error, 'RUN ["/step"]', ['exec /step: exec format error'])
    expect(explain(readFailure(text))).toMatchObject({ fault: 'service', fix: expect.stringContaining('qemu') })
  })

  it.each([
    ['OCI exporter is not supported for the docker driver.', "can't write an OCI layout"],
    ['Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?', "The builder can't be reached"],
    ['no builder "gone" found', "The builder can't be reached"],
    ['failed to solve: failed to load LLB: security.insecure is not allowed', 'asks for security.insecure'],
  ])('a builder that says "%s"', (said, message) => {
    expect(explain(readFailure(`ERROR: ${said}\n`))).toMatchObject({
      fault: 'service',
      service: 'docker buildx',
      message: expect.stringContaining(message),
    })
  })
})

it('finds the line that names the image of a mount, which BuildKit does not tell', () => {
  const said = 'failed to resolve source metadata for docker.io/library/tools:latest: not found'
  const dockerfile = 'FROM a\nRUN \\\n --mount=from=tools,target=/t x\n'
  expect(lineNaming(dockerfile, said)).toEqual({ line: 3, instruction: ' --mount=from=tools,target=/t x' })
  expect(lineNaming('FROM a\n', said)).toEqual({})
})
