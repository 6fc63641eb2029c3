import { describe, expect, it } from 'vitest'
import { convertIn, projectOf } from '../../test/support/convert.ts'
import { readRecipe } from './recipe.ts'

const read = (...lines: string[]) => readRecipe(lines.join('\n'), {})

describe('a Dockerfile tells', () => {
  it.each<[string, string[], string | undefined]>([
    ['a number', ['FROM a', 'USER 1001:0'], '1001:0'],
    ['the last one', ['FROM a', 'USER root', 'RUN x', 'USER app'], 'app'],
    ['that of a stage before', ['FROM a AS base', 'USER 7', 'FROM base', 'RUN x'], '7'],
    [
      'none of a stage that is only copied from',
      ['FROM a AS build', 'USER 7', 'FROM b', 'COPY --from=build /x /x'],
      undefined,
    ],
    ['a variable', ['FROM a', 'ARG UID=1001', 'ENV GID=$UID', 'USER $UID'], '1001'],
    ['nothing of a variable that only the build knows', ['FROM a', 'ARG UID', 'USER $UID'], undefined],
  ])('who runs it: %s', async (_, lines, user) => {
    expect((await read(...lines)).user).toBe(user)
  })

  it('the stage that is built, and the arguments that it is built with', async () => {
    const text = ['ARG BASE=x', 'FROM $BASE AS one', 'ARG UID=1', 'USER $UID', 'FROM scratch'].join('\n')
    const recipe = await readRecipe(text, { target: 'one', args: { BASE: 'node:24', UID: '1042' } })
    expect(recipe).toMatchObject({ base: 'node:24', user: '1042' })
    expect((await readRecipe(text, {})).base).toBe('scratch')
  })

  it.each<[string, string]>([
    ['useradd --system --uid 1001 --gid 0 app', 'app'],
    ['useradd -rm -d /home/x -s /bin/bash -u 1001 -g root app', 'app'],
    ['adduser -D -u 1001 app', 'app'],
    ['addgroup -g 1001 -S nodejs && adduser -S nextjs -u 1001', 'nextjs'],
    ['groupadd --gid=1001 app', 'app'],
    ['apt-get update && \\\n    useradd \\\n      -u 1001 \\\n      app && rm -rf /x', 'app'],
    ['<<EOF\nuseradd -u 1001 app\nEOF', 'app'],
  ])('the number of a user that is made: %j', async (run, name) => {
    expect((await read('FROM a', `RUN ${run}`)).ids.get(name)).toBe(1001)
  })

  it('no number where none is said', async () => {
    expect((await read('FROM a', 'RUN useradd -r app && echo -u 5 app')).ids).toEqual(new Map())
  })

  it('its TCP ports', async () => {
    const { ports } = await read('FROM a', 'ENV PORT=8080', 'EXPOSE $PORT 9000/tcp 53/udp', 'EXPOSE 70000')
    expect(ports).toEqual([8080, 9000])
  })

  it.each<[string, object]>([
    ['CMD curl -f http://localhost/ || exit 1', { test: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'] }],
    ['--interval=5s --retries=2 CMD ["/probe", "x"]', { test: ['CMD', '/probe', 'x'], interval: '5s', retries: 2 }],
    ['--start-period=1m \\\n  CMD /probe \\\n    x', { test: ['CMD-SHELL', '/probe      x'], start_period: '1m' }],
    ['NONE', { disable: true }],
  ])('how its health is asked: %j', async (text, health) => {
    expect((await read('FROM a', `HEALTHCHECK ${text}`)).health).toEqual(health)
  })
})

describe('a service that is built', () => {
  const objectsOf = async (dockerfile: string, fields = ''): Promise<string> => {
    const root = projectOf({ 'compose.yaml': `services: {a: {build: ., ${fields}}}`, Dockerfile: dockerfile })
    const { plan, findings } = await convertIn(root, { 'dry-run': 'true', environment: 'prod' })
    return [...(plan ?? []), ...findings.map(({ message }) => message)].join('\n')
  }

  it('runs as the user of its Dockerfile', async () => {
    const text = await objectsOf('FROM node:24\nRUN useradd -u 1234 app\nUSER app:app\n')
    expect(text).toMatch(/runAsUser: 1234/)
    expect(text).toMatch(
      /runs as user 1234 with a read-only root file system .*; nothing says which folders it writes to/,
    )
  })

  it('says so where nobody knows the number of that user', async () => {
    expect(await objectsOf('FROM x\nUSER someone\n')).toMatch(
      /nothing says whether its image can \(its Dockerfile says USER someone\)/,
    )
  })

  it('runs as its base can, where it names no user', async () => {
    expect(await objectsOf('FROM nginx:1\nCOPY . /x\n')).toMatch(/mountPath: \/var\/cache\/nginx/)
  })

  it.each([
    ['VOLUME ["/var/lib/app"]', false],
    ['VOLUME /data', false],
    ['VOLUME /tmp /var/log/app', true],
    ['EXPOSE 80', true],
  ])('is one where its image keeps data: %s', async (instruction, isScaled) => {
    const text = await objectsOf(`FROM x\n${instruction}\n`, 'ports: ["80:80"]')
    expect(text.includes('HorizontalPodAutoscaler')).toBe(isScaled)
  })

  it('is asked for its health as its Dockerfile says, where Compose says nothing else', async () => {
    const dockerfile = 'FROM x\nEXPOSE 8080\nHEALTHCHECK --interval=7s CMD /probe\n'
    expect(await objectsOf(dockerfile)).toMatch(/- \/probe\n[\s\S]*periodSeconds: 7/)
    expect(await objectsOf(dockerfile, 'healthcheck: {test: [CMD, /own]}')).toMatch(/- \/own\n[\s\S]*periodSeconds: 7/)
    const off = await objectsOf(dockerfile, 'healthcheck: {disable: true}')
    expect(off).not.toMatch(/\/probe|livenessProbe/)
    expect(off).toMatch(/readinessProbe:\n\+\s+tcpSocket/)
  })
})

it.each([
  ['postgres:17', 'postgres', 999],
  ['postgres:17-alpine', 'postgres', 70],
  ['php:8-fpm-alpine', 'www-data', 82],
  ['x:1', 'nobody', 65534],
])('the user of %s called %s is %i', async (image, user, id) => {
  const root = projectOf({ 'compose.yaml': `services: {a: {image: "${image}", user: ${user}}}` })
  const { plan } = await convertIn(root, { 'dry-run': 'true', environment: 'dev' })
  expect(plan?.join('\n')).toContain(`runAsUser: ${id}`)
})
