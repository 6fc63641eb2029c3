import { describe, expect, it } from 'vitest'
import { explain as explained } from './explain.ts'
import { type BakeFailure, readFailure } from './read.ts'

/** Of a build whose context is not here, for the platform of the builder. */
const sources = { context: undefined, hasPlatforms: false, reaching: 'Start it.' }
const explain = (failure: BakeFailure) => explained(failure, sources)

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
    [
      'failed to load LLB: security.insecure is not allowed',
      'RUN --security=insecure x',
      'dockerfile-invalid',
      'The step asks for security.insecure',
    ],
    [
      'failed to parse stage name "r.example/a:": invalid reference format',
      'FROM r.example/a:$V',
      'dockerfile-invalid',
      '"r.example/a:" is no name of an image',
    ],
    [
      'empty platform value from expression $BULIDPLATFORM (did you mean BUILDPLATFORM?)',
      'FROM --platform=$BULIDPLATFORM a',
      'dockerfile-invalid',
      '$BULIDPLATFORM has no value',
    ],
    ['invalid stage index 4', 'COPY --from=4 /x /', 'base-image-missing', 'There is no stage number 4'],
    ['unterminated heredoc', 'RUN <<EOF', 'dockerfile-invalid', 'The here-document has no end'],
    ['mkdir /etc/passwd: not a directory', 'WORKDIR /etc/passwd', 'dockerfile-invalid', '/etc/passwd is a file'],
    [
      'process "/bin/sh -c true" did not complete successfully: unable to find user web: no matching entries in passwd file',
      'RUN true',
      'dockerfile-invalid',
      'The image has no user "web"',
    ],
    [
      'unset ssh forward key default',
      'RUN --mount=type=ssh,required=true x',
      'dockerfile-invalid',
      'needs the SSH agent or key "default"',
    ],
    [
      'digest mismatch sha256:aa: sha256:bb',
      'ADD --checksum=sha256:bb https://a.example/x /',
      'dockerfile-invalid',
      'has the checksum sha256:aa, and not sha256:bb',
    ],
    ['ENV must have two arguments', 'ENV A', 'dockerfile-invalid', 'ENV must have two arguments'],
    [
      "failed to load cache key: failed to fetch remote https://a.example/x.git: git stderr:\nfatal: couldn't find remote ref v9\n: exit status 128",
      'ADD https://a.example/x.git#v9 /',
      'dockerfile-invalid',
      "The repository https://a.example/x.git, which ADD names, can't be fetched: couldn't find remote ref v9",
    ],
    ['something that nobody has seen', 'RUN x', 'dockerfile-invalid', 'something that nobody has seen'],
    [
      'process "/bin/sh -c x" did not complete successfully: what nobody has seen',
      'RUN x',
      'build-step-failed',
      'what nobody',
    ],
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
      'answers with a web page in place of the base image r.example/a:1',
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
    [
      'Get "http://127.0.0.1:5997/x.tgz": dial tcp 127.0.0.1:5997: connect: connection refused',
      'ADD http://127.0.0.1:5997/x.tgz /',
      'download',
      "http://127.0.0.1:5997/x.tgz, which ADD names, can't be reached",
    ],
    [
      "failed to load cache key: failed to fetch remote https://a.example/x.git: git stderr:\nfatal: unable to access 'https://a.example/x.git/': Could not resolve host: a.example\n: exit status 128",
      'ADD https://a.example/x.git /',
      'download',
      "can't be reached: unable to access 'https://a.example/x.git/': Could not resolve host: a.example",
    ],
    [
      'failed to load cache key: invalid response status 503',
      'ADD http://a.example/x /',
      'download',
      'answered with 503',
    ],
    [
      'process "/bin/sh -c make" did not complete successfully: cannot allocate memory',
      'RUN make',
      'docker buildx',
      'no memory left',
    ],
    ['write /x: no space left on device', 'RUN x', 'docker buildx', 'The disk of the builder is full'],
    [
      'failed to copy: write /var/lib/buildkit/x: no space left on device',
      'FROM node:22',
      'docker buildx',
      'The disk of the builder is full',
    ],
    [
      'failed to copy: failed to send write: rpc error: code = Unknown desc = write /tmp/l/web/ingest/0/data: no space left on device',
      'COPY x /',
      'this machine',
      'could not be written to /tmp/l/web/ingest/0/data: no space left on device',
    ],
  ])('%s', (error, instruction, service, message) => {
    const explanation = explain(readFailure(printed(error, instruction)))
    expect(explanation).toMatchObject({ fault: 'service', service, message: expect.stringContaining(message) })
  })

  it('a step for a platform that the builder has not', () => {
    const error = 'process "/step" did not complete successfully: exit code: 1'
    const text = printed(error, 'RUN ["/step"]', ['exec /step: exec format error'])
    const failure = readFailure(text)
    const asked = explained(failure, { ...sources, hasPlatforms: true })
    expect(asked).toMatchObject({ fault: 'service', fix: expect.stringContaining('qemu') })
    expect(explain(failure)).toMatchObject({
      fault: 'sources',
      message: expect.stringContaining('another platform than'),
    })
  })

  it.each([
    ['OCI exporter is not supported for the docker driver.', "can't write an OCI layout"],
    ['Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?', "The builder can't be reached"],
    ['no builder "gone" found', "The builder can't be reached"],
    [
      'failed to solve: granting entitlement network.host is not allowed by build daemon configuration',
      'does not allow network.host',
    ],
    [
      'failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
      'went away while it built',
    ],
  ])('a builder that says "%s"', (said, message) => {
    expect(explain(readFailure(`ERROR: ${said}\n`))).toMatchObject({
      fault: 'service',
      service: 'docker buildx',
      message: expect.stringContaining(message),
    })
  })
})
