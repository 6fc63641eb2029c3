import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DockerfileFacts, parseDockerfile } from '../../oci/dockerfile.ts'
import type { Severity } from '../../report/finding.ts'
import { outdatedIn } from './lifetimes.ts'
import { type BuildFile, baseOf, lastStage, review } from './review.ts'

const now = new Date('2026-06-01')
const digest = `sha256:${'d'.repeat(64)}`

async function read(
  lines: readonly string[],
  facts: Partial<DockerfileFacts> & { target?: string } = {},
): Promise<BuildFile> {
  const { target, ...given } = { args: {}, contexts: [], ...facts }
  const dockerfile = await parseDockerfile(lines.join('\n'), 'Dockerfile', given)
  return { ...given, target, dockerfile, inline: undefined }
}

/** `3 rule: message`, without what the base image is told for. */
async function told(
  lines: readonly string[],
  facts: Parameters<typeof read>[1] = {},
  rules: Readonly<Record<string, Severity | 'off'>> = {},
): Promise<string[]> {
  const found = review([await read(lines, facts)], { rules, now })
  return found.filter(({ rule }) => rule !== 'base-unpinned').map(({ line, rule }) => `${line} ${rule}`)
}

describe('base images', () => {
  const bases = async (lines: readonly string[], facts: Parameters<typeof read>[1] = {}): Promise<string[]> => {
    const found = review([await read(lines, facts)], { rules: { 'compiler-left-in': 'off' }, now })
    return found.map(({ line, rule, message }) => `${line} ${rule} ${/(?:The tag )?(\S+)/.exec(message)?.[1]}`)
  }

  it.each([
    [['FROM alpine'], ['1 base-moves alpine']],
    [['FROM alpine:latest'], ['1 base-moves alpine:latest']],
    [['FROM alpine:3.23'], ['1 base-unpinned alpine:3.23']],
    [[`FROM alpine:3.23@${digest}`], []],
    [['FROM scratch'], []],
    [['ARG V=3.23', `FROM alpine:\${V}-x`], ['1 base-unpinned alpine:3.23-x']],
    [['ARG R=ghcr.io', 'FROM $R/web:1'], ['2 base-unpinned ghcr.io/web:1']],
    [['ARG V', `FROM alpine:\${V:-3.23} AS a`, 'FROM a'], ['2 base-unpinned alpine:3.23']],
    [['ARG R=ghcr.io/acme', 'ARG I="$R/base"', 'FROM $I'], ['2 base-moves ghcr.io/acme/base']],
    [['ARG V', 'FROM alpine:$V'], []],
    [
      ['FROM alpine:3.23 AS a', 'FROM b:1', 'COPY --from=a /x /', 'COPY --from=c:2 /x /'],
      ['1 base-unpinned alpine:3.23', '2 base-unpinned b:1', '4 base-unpinned c:2'],
    ],
    [['FROM alpine:3.23 AS unused', 'FROM b:1 AS last'], ['2 base-unpinned b:1']],
    [
      ['FROM b:1', 'RUN --mount=type=bind,from=tools:3,target=/t x'],
      ['1 base-unpinned b:1', '2 base-unpinned tools:3'],
    ],
    [['FROM a:1 AS x', 'FROM a:1', 'COPY --from=0 / /'], ['1 base-unpinned a:1']],
    [['FROM node:18-alpine3.17'], ['1 base-outdated node:18-alpine3.17']],
    [['FROM nginx:alpine'], ['1 base-moves nginx:alpine']],
    [['FROM node:lts-slim'], ['1 base-moves node:lts-slim']],
    [['FROM gcr.io/distroless/static:nonroot'], ['1 base-unpinned gcr.io/distroless/static:nonroot']],
    [['ARG V=1', 'FROM a:$V AS a', 'FROM a:$V AS b', 'COPY --from=a / /'], ['1 base-unpinned a:1']],
  ])('%j: %j', async (lines, expected) => {
    expect(await bases(lines)).toEqual(expected)
  })

  it('take the arguments of the build, and the contexts that stand for an image', async () => {
    const lines = ['ARG V=1', 'FROM a:$V', 'COPY --from=other / /']
    expect(await bases(lines, { args: { V: '2' }, contexts: ['other'] })).toEqual(['2 base-unpinned a:2'])
    expect(await bases(lines, { args: { V: null }, contexts: ['other'] })).toEqual([])
  })

  it('are written with the digest that the build took', async () => {
    const file = await read(['FROM node:22', 'COPY --from=busybox /x /'])
    const digests = new Map([
      ['docker.io/library/node:22', digest],
      ['docker.io/library/busybox:latest', digest],
    ])
    const found = review([file], { rules: {}, now, digests })
    expect(found.map(({ fix }) => fix)).toEqual([`Write node:22@${digest}.`, `Write busybox@${digest}.`])
  })

  it('say which part is outdated, and since when', async () => {
    const found = review([await read(['FROM node:16-stretch'])], { rules: {}, now })
    expect(found.map(({ message }) => message)).toContain(
      'node:16-stretch gets no security updates any more: Node.js 16 (since 2023-09-11), Debian stretch (since 2022-07-01)',
    )
    expect(found.map(({ fix }) => fix)).toContain(
      'Take a version that is still maintained, such as Node.js 26 and Debian 13.',
    )
    // Nobody pins what has to be replaced, unless it is asked for.
    expect(found.map(({ rule }) => rule)).toEqual(['base-outdated'])
    const asked = review([await read(['FROM node:16-stretch'])], { rules: { 'base-unpinned': 'error' }, now })
    expect(asked.map(({ rule }) => rule)).toEqual(['base-unpinned', 'base-outdated'])
    const before = review([await read(['FROM python:3.9'])], { rules: {}, now: new Date('2025-10-30') })
    expect(before.map(({ rule }) => rule)).toEqual(['base-unpinned'])
  })
})

describe('lifetimes', () => {
  it.each([
    ['python:3.10-slim', 'Python 3.10 (since 2026-10-31)', 'Python 3.14'],
    ['python:3', undefined, undefined],
    ['python:2', 'Python 2 (since 2020-01-01)', 'Python 3.14'],
    ['php:7.3.33-fpm', 'PHP 7.3.33 (since 2021-12-06)', 'PHP 8.5'],
    ['golang:1.25', 'Go 1.25 (since 2026-08-19)', 'Go 1.27'],
    ['golang:1', undefined, undefined],
    ['mcr.microsoft.com/dotnet/aspnet:8.0-alpine', '.NET 8.0 (since 2026-11-10)', '.NET 10'],
    ['openjdk:8-jre', 'the image openjdk 8 (since 2022-07-01)', 'eclipse-temurin'],
    ['centos', 'CentOS Linux latest (since 2021-12-31)', 'almalinux or rockylinux'],
    ['nvidia/cuda:11.0-devel-ubuntu18.04', 'Ubuntu 18.04 (since 2023-05-31)', 'Ubuntu 26.04'],
    ['alpine:3', undefined, undefined],
    ['nginx:1.19-alpine3.13', 'nginx 1.19 (since 2021-05-25)', 'nginx 1.31'],
    ['someone/node:14', undefined, undefined],
    ['public.ecr.aws/docker/library/node:14', 'Node.js 14 (since 2023-04-30)', 'Node.js 26'],
    ['mcr.microsoft.com/windows/nanoserver:1903', 'Windows Server 1903 (since 2020-12-08)', 'Windows Server 2025'],
    ['mcr.microsoft.com/windows/servercore:ltsc2022-amd64', undefined, undefined],
    ['quay.io/fedora/fedora-minimal:38', 'Fedora 38 (since 2024-05-21)', 'Fedora 44'],
    ['node:dubnium-alpine', 'Node.js dubnium (since 2021-04-30)', 'Node.js 26'],
    ['java:8', 'the image java (since 2016-12-31)', 'eclipse-temurin'],
    ['adoptopenjdk/openjdk11:alpine', 'the image adoptopenjdk (since 2021-08-01)', 'eclipse-temurin'],
    ['registry.access.redhat.com/ubi7/ubi', 'Red Hat UBI 7 (since 2024-06-30)', 'Red Hat UBI 10'],
    ['registry.access.redhat.com/ubi9/nodejs-20:1', undefined, undefined],
    ['opensuse/leap:15.4', 'openSUSE Leap 15.4 (since 2023-12-07)', 'openSUSE Leap 16.0'],
    ['quay.io/centos/centos:stream8', 'CentOS Stream 8 (since 2024-05-31)', 'CentOS Stream 10'],
  ])('of %s: %s', (image, what, newer) => {
    const [first] = outdatedIn(image, new Date('2026-11-28'))
    expect([first?.what, first?.newer]).toEqual([what, newer])
  })
})

describe('secrets', () => {
  it.each([
    ['ENV API_TOKEN=abc123', true],
    ['ENV API_TOKEN abc123', true],
    ['ENV A=1 \\\n  DB_PASSWORD="x y"', true],
    ['ENV DATABASE_URL=postgres://me:secret@db/x', true],
    ['ARG NPM_TOKEN', true],
    ['ARG NPM_TOKEN=abc', true],
    ['COPY id_rsa /root/.ssh/', true],
    ['COPY --chown=1 .env ./', true],
    ['COPY ["id_rsa", "/root/.ssh/id_rsa"]', true],
    ['COPY config/.env.production /app/.env', true],
    ['COPY .env.example /app/.env', false],
    ['COPY tls/server.key /etc/ssl/private/', true],
    [`ENV NAME=AKIA${'A'.repeat(16)}`, true],
    [`LABEL owner=ghp_${'a1'.repeat(18)}`, true],
    [`RUN echo "//npm.example.com/:_authToken=npm_${'a1'.repeat(18)}" > .npmrc`, true],
    ['RUN git clone https://me:hunter2@git.test/a/b', true],
    ['RUN git clone https://me:$TOKEN@git.test/a/b', false],
    ['RUN echo "root:hunter2" | chpasswd', true],
    ['RUN echo "root:$PASSWORD" | chpasswd', false],
    ['ENV PASSWORD_FILE=/run/secrets/p', false],
    ['ENV GPG_KEY=E3FF2839C048B25C084DEBE9B26995E310250568', false],
    ['ENV TOKEN=', false],
    ['ENV PASSWORD XXXXXXXXXXXX', false],
    ['ENV PASSWORD="<password>"', false],
    ['ENV SSL_KEY=/etc/tls/key.pem', false],
    ['ARG PUBLIC_KEY=abc', false],
    ['RUN --mount=type=secret,id=TOKEN,env=TOKEN x', false],
    ['COPY --from=build /id_rsa /x', false],
  ])('%s: %s', async (line, isSecret) => {
    const found = await told(['FROM scratch AS build', 'FROM scratch', 'COPY --from=build / /', line])
    expect(found).toEqual(isSecret ? ['4 secret-in-image'] : [])
  })

  it('of a stage that is not in the image stay there', async () => {
    const build = ['FROM a:1 AS build', 'ARG NPM_TOKEN', 'ENV API_TOKEN=x', 'FROM scratch', 'COPY --from=build / /']
    expect(await told(build)).toEqual([])
  })
})

describe('what stays in the image', () => {
  it.each([
    [['FROM golang:1.26'], ['1 compiler-left-in']],
    [['FROM golang:1.26 AS build', 'FROM scratch', 'COPY --from=build /app /'], []],
    [['FROM docker.io/library/rust:1.90'], ['1 compiler-left-in']],
    [['FROM golang:1.26 AS ci-builder'], []],
    [['FROM golang:1.26 AS lint', 'RUN golangci-lint run'], []],
    [['FROM fedora:44', 'RUN yum -y groupinstall "Development tools" && yum clean all'], ['2 compiler-left-in']],
    [
      [
        'FROM python:3.14-slim',
        'RUN apt-get install -y --no-install-recommends \\',
        '  gcc && rm -rf /var/lib/apt/lists/*',
      ],
      ['3 compiler-left-in'],
    ],
    [['FROM alpine:3.23', 'RUN apk add --no-cache --virtual .b gcc && make && apk del .b'], []],
    [['FROM a:1', 'RUN apt-get update && apt-get install -y curl'], ['2 leftovers']],
    [['FROM a:1', 'RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*'], []],
    [['FROM a:1', 'RUN --mount=type=cache,target=/var/lib/apt apt-get update'], []],
    [['FROM a:1', 'RUN <<EOF', 'set -e', 'apt-get update', 'EOF'], ['4 leftovers']],
    [['FROM a:1', 'RUN true && \\', '  # why', '  pip install -r x'], ['4 leftovers']],
    [['FROM a:1', 'ENV PIP_NO_CACHE_DIR=1', 'RUN pip install x'], []],
    [['FROM a:1 AS b', 'RUN apt-get update', 'FROM scratch', 'COPY --from=b / /'], []],
    [['FROM a:1', 'RUN ["apt-get", "update"]'], ['2 leftovers']],
    [['FROM a:1', 'RUN echo "apt-get update; gcc"'], []],
    [['FROM a:1', 'RUN apt-get -o Acquire::Retries=3 update'], ['2 leftovers']],
    [['FROM a:1', 'RUN python3 -m pip install x'], ['2 leftovers']],
    [['FROM a:1', 'RUN /opt/venv/bin/pip3.12 install x'], ['2 leftovers']],
    [['FROM a:1', 'RUN python3 -m build install'], []],
    [['FROM swift:6.0'], ['1 compiler-left-in']],
    [
      ['FROM a:1', 'RUN apt-get install -y --no-install-recommends gcc=4:14 && rm -rf /var/lib/apt/lists/*'],
      ['2 compiler-left-in'],
    ],
    [['FROM a:1', 'RUN apk add curl'], ['2 leftovers']],
    [['FROM a:1', 'RUN apk add curl && rm -rf /var/cache/apk/*'], []],
    [['FROM a:1', 'RUN zypper --non-interactive install curl'], ['2 leftovers']],
    [['FROM a:1', 'RUN npm ci --omit=dev'], ['2 leftovers']],
    [['FROM a:1', 'RUN npm ci && npm cache clean --force'], []],
    [['FROM a:1', 'RUN --mount=type=cache,target=/root/.npm npm ci'], []],
    [['FROM a:1', 'RUN npm run build'], []],
    [['FROM a:1', 'RUN conda install -y numpy'], ['2 leftovers']],
  ])('%j: %j', async (lines, expected) => {
    expect(await told(lines)).toEqual(expected)
  })
})

describe('what nobody checks', () => {
  it.each([
    ['ADD https://example.com/x.tgz /', '2 add-unverified'],
    ['ADD --checksum=sha256:aa https://example.com/x.tgz /', undefined],
    ['ADD https://github.com/acme/x.git#v1 /x', undefined],
    ['ADD x.tgz /', undefined],
    ['RUN curl -fsSL https://example.com/i.sh | bash -s -- -y', '2 script-unverified'],
    ['RUN wget -qO- https://example.com/i.sh | sudo -E sh', '2 script-unverified'],
    ['RUN curl -o x.sh https://example.com/i.sh && sh x.sh', undefined],
    ['RUN curl https://example.com/key | gpg --dearmor', undefined],
    ['RUN echo "curl x | sh"', undefined],
    ['RUN curl -sSL https://example.com/i.py | python3 -', '2 script-unverified'],
    ['RUN curl -sS https://example.com/x.json | python3 -m json.tool', undefined],
    ['RUN bash <(curl -s https://example.com/i.sh)', '2 script-unverified'],
    ['RUN sh -c "$(curl -fsSL https://example.com/i.sh)"', '2 script-unverified'],
    ['RUN eval "$(curl -s https://example.com/i.sh)"', '2 script-unverified'],
    ['RUN curl -s https://example.com/i.sh | tee /x | sudo /bin/bash', '2 script-unverified'],
    ['RUN sh -c "echo $VERSION"', undefined],
    ["RUN iex ((New-Object Net.WebClient).DownloadString('https://example.com/i.ps1'))", '2 script-unverified'],
    ['ADD ["https://example.com/x.tgz", "/"]', '2 add-unverified'],
    ['RUN curl -fsSLk https://example.com/x -o /x', '2 verification-off'],
    ['RUN curl -okubectl https://example.com/kubectl', undefined],
    ['RUN wget --no-check-certificate https://example.com/x', '2 verification-off'],
    ['RUN apk add --no-cache --allow-untrusted x.apk', '2 verification-off'],
    ['RUN true && \\\n  pip install --no-cache-dir --trusted-host pypi.test x', '3 verification-off'],
    ['RUN git config --global http.sslVerify false', '2 verification-off'],
    ['RUN git config --global http.sslVerify true', undefined],
    ['RUN npm config set strict-ssl false', '2 verification-off'],
    ['RUN yum install -y --nogpgcheck x && yum clean all', '2 verification-off'],
    ['ENV NODE_TLS_REJECT_UNAUTHORIZED=0', '2 verification-off'],
    ['ENV NODE_TLS_REJECT_UNAUTHORIZED=1', undefined],
  ])('%s: %s', async (line, expected) => {
    expect(await told(['FROM a:1', line])).toEqual(expected === undefined ? [] : [expected])
  })
})

describe('severities and comments', () => {
  const lines = ['FROM a:1', 'RUN apt-get update']

  it('are those of the user', async () => {
    const found = review([await read(lines)], { rules: { leftovers: 'error', 'base-unpinned': 'off' }, now })
    expect(found).toMatchObject([{ rule: 'leftovers', severity: 'error' }])
  })

  it('ask for a health check only where somebody wants one', async () => {
    expect(await told(['FROM a:1'])).toEqual([])
    expect(await told(['FROM a:1'], {}, { 'no-healthcheck': 'notice' })).toEqual(['1 no-healthcheck'])
    expect(await told(['FROM a:1', 'HEALTHCHECK NONE'], {}, { 'no-healthcheck': 'notice' })).toEqual([])
  })

  it('take away what a comment ignores, in the instruction that follows it', async () => {
    const comment = '# gitops-actions:ignore leftovers reason="the next stage cleans up"'
    expect(await told(['FROM a:1', comment, 'RUN true && \\', '  apt-get update'])).toEqual([])
    expect(await told(['FROM a:1', 'RUN true && \\', comment, '  apt-get update'])).toEqual([])
    expect(await told(['FROM a:1', comment, 'RUN true', 'RUN apt-get update'])).toEqual([
      '4 leftovers',
      '2 unused-ignore',
    ])
    expect(await told(['FROM a:1', '# gitops-actions:ignore leftovers', 'RUN apt-get update'])).toEqual([
      '2 ignore-without-reason',
    ])
    expect(await told(['# gitops-actions:ignore-file leftovers reason="x"', ...lines])).toEqual([])
  })

  it('say once what two builds of one file have in common', async () => {
    const file = await read(lines)
    expect(review([file, { ...file }], { rules: {}, now })).toHaveLength(2)
  })
})

it.each([
  [['FROM a', 'FROM b AS last'], undefined, { line: 2, endColumn: 15 }],
  [['FROM a AS one', 'RUN x', '  from b as Two'], 'two', { line: 3 }],
  [['FROM a AS one', 'FROM b'], 'one', { line: 1 }],
  [['FROM a'], 'gone', { line: 1 }],
  [['# nothing'], undefined, { file: 'Dockerfile' }],
])('the last stage of %j with target %s', async (lines, target, place) => {
  expect(lastStage(await read(lines, target === undefined ? {} : { target }))).toMatchObject(place)
})

it.each([
  [['FROM node:22-slim'], { image: 'node:22-slim', family: 'slim' }],
  [
    ['FROM gcr.io/distroless/static:nonroot AS a', 'FROM a'],
    { image: 'gcr.io/distroless/static:nonroot', family: 'distroless' },
  ],
  [['FROM golang:1.26-alpine'], { image: 'golang:1.26-alpine', family: 'alpine' }],
  [[`FROM debian:13@${digest}`], { image: `debian:13@${digest}`, family: 'whole distribution', digest }],
  [['FROM a:1 AS b', 'FROM scratch'], { image: 'scratch', family: 'nothing' }],
  [['ARG X', 'FROM $X'], undefined],
])('%j starts from %j', async (lines, base) => {
  expect(baseOf(await read(lines), new Map())).toEqual(base)
})

it('whatever stands in a Dockerfile is read without a failure, and every finding has its line', async () => {
  const pieces = [
    'FROM ',
    'a',
    'golang:1',
    ' AS b',
    '\n',
    '\\\n',
    'RUN ',
    'apt-get update',
    '<<EOF',
    'EOF',
    '"',
    "'",
    '[',
    ']',
  ]
  const more = [
    '# c\n',
    '$',
    '{X}',
    'ENV ',
    'A_TOKEN=',
    'x',
    '--from=',
    '--mount=type=bind,from=b',
    ' ',
    'COPY ',
    '`',
    '\t',
    'ARG X\n',
    '\r\n',
  ]
  const odd = [
    '| sh',
    'curl x',
    '&&',
    '# gitops-actions:ignore leftovers\n',
    '# escape=`\n',
    '\ufeff',
    '\0',
    'USER 1\n',
    'ü',
  ]
  const text = fc.array(fc.constantFrom(...pieces, ...more, ...odd), { maxLength: 60 }).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const file = await read(content.split('\n'))
      for (const { line = 0 } of review([file], { rules: { 'no-healthcheck': 'notice' }, now })) {
        expect(line).toBeGreaterThan(0)
        expect(line).toBeLessThanOrEqual(content.split('\n').length)
      }
    }),
    { numRuns: 500 },
  )
})
