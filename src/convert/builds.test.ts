import { describe, expect, it } from 'vitest'
import { convertIn, projectOf } from '../../test/support/convert.ts'

const compose = `services:
  web:
    build: ./web
  api:
    image: ghcr.io/acme/api
    build:
      context: api
      dockerfile: build/Dockerfile
      target: run
      args: {PORT: 8080, COMMIT: }
      additional_contexts:
        - shared=../shared
        - base=docker-image://alpine:3.22
        - site=service:web
      secrets: [npm, {source: key, target: sign-key}]
      ssh: [default]
      cache_from: ["type=gha"]
      platforms: [linux/amd64, linux/arm64]
      labels: {team: api}
      extra_hosts: ["mirror=10.0.0.1"]
      pull: true
      no_cache_filter: fetch
      shm_size: 128m
      ulimits: {nofile: {soft: 1024, hard: 2048}}
      entitlements: [network.host]
      network: host
      provenance: false
secrets:
  npm: {environment: NPM_TOKEN}
  key: {file: ./key.pem}
`

describe('the builds of a project', () => {
  it('hand on every setting of a build section, with paths from the working directory', async () => {
    const root = projectOf({ 'app/compose.yaml': compose })
    const { result } = await convertIn(root, { file: 'app/compose.yaml', env: 'COMMIT=abc' })
    expect(result.builds).toEqual([
      {
        service: 'api',
        image: 'ghcr.io/acme/api',
        context: 'app/api',
        dockerfile: 'build/Dockerfile',
        target: 'run',
        args: { PORT: '8080', COMMIT: 'abc' },
        additionalContexts: { shared: 'shared', base: 'docker-image://alpine:3.22', site: 'service:web' },
        secrets: [
          { id: 'npm', environment: 'NPM_TOKEN' },
          { id: 'sign-key', file: 'app/key.pem' },
        ],
        ssh: ['default'],
        cacheFrom: ['type=gha'],
        platforms: ['linux/amd64', 'linux/arm64'],
        labels: { team: 'api' },
        extraHosts: { mirror: '10.0.0.1' },
        pull: true,
        noCacheFilter: ['fetch'],
        shmSize: '128m',
        ulimits: { nofile: { soft: 1024, hard: 2048 } },
        entitlements: ['network.host'],
        network: 'host',
        provenance: 'false',
        place: expect.objectContaining({ file: 'app/compose.yaml', line: 6 }),
      },
      expect.objectContaining({ service: 'web', image: 'web:latest', context: 'app/web', args: {} }),
    ])
  })

  it('are for the platform of the service, where the section names none', async () => {
    const service = (build: string): string =>
      `  a${build.length}: {platform: linux/arm64, build: {context: .${build}}}\n`
    const root = projectOf({
      'compose.yaml': `services:\n${service('')}${service(', platforms: [linux/arm64, linux/amd64]')}`,
    })
    const { result } = await convertIn(root)
    expect(result.builds.map(({ platforms }) => platforms)).toEqual([['linux/arm64'], ['linux/arm64', 'linux/amd64']])
  })

  it('leave out what the section does not say, so that the builder decides', async () => {
    const root = projectOf({ 'compose.yaml': 'services: {web: {build: .}}\n' })
    const { result, outputs } = await convertIn(root, { registry: 'ghcr.io/acme' })
    expect(JSON.parse(outputs['images'] ?? '')).toEqual({ web: 'ghcr.io/acme/web:latest' })
    expect(JSON.parse(outputs['builds'] ?? '')).toEqual(result.builds)
    const keys = ['service', 'image', 'context', 'dockerfile', 'args', 'place']
    expect(Object.keys(result.builds[0] ?? {})).toEqual(keys)
  })
})
