import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convertIn, projectOf } from '../../test/support/convert.ts'
import { publishedName, publishedRecipes } from './published-images.ts'

it.each([
  ['nginx', 'nginx'],
  ['docker.io/library/nginx:1.29-alpine', 'nginx'],
  ['ghcr.io/mealie-recipes/mealie:v3', 'mealie-recipes/mealie'],
  ['registry.example:5000/mirror/freshrss/freshrss', 'freshrss/freshrss'],
  ['php:8.4-fpm-alpine', 'php:fpm'],
])('%s is known as %s', (image, name) => {
  expect(publishedName(image)).toBe(name)
})

describe('what a published Dockerfile says', () => {
  it.each([
    ['wordpress:6', [80]],
    ['wordpress:php8.4-apache', [80]],
    ['wordpress:6-fpm', [9000]],
    ['php:8.4-cli', undefined],
    ['acme/web', undefined],
  ])('%s exposes %j', (image, ports) => {
    expect(publishedRecipes([['web', { image }]]).get('web')?.ports).toEqual(ports)
  })

  it('is the port of a service that names none, and the folder that it writes to', async () => {
    const root = projectOf({
      'compose.yaml':
        'services: {news: {image: "freshrss/freshrss:1"}, vault: {image: "vaultwarden/server:1"}, app: {image: "acme/app:1", depends_on: [news, vault]}}\n',
    })
    await convertIn(root)
    const read = (path: string): string => readFileSync(join(root, 'ops', path), 'utf8')
    expect(read('base/news.yaml')).toMatch(/readinessProbe:\s+tcpSocket:\s+port: 80\n/)
    expect(read('overlays/prod/kustomization.yaml')).toContain('mountPath: /data')
  })

  it('gives way to the Dockerfile of what is built', async () => {
    const build = (context: string): string => `{image: "freshrss/freshrss:1", build: ${context}}`
    const root = projectOf({
      'compose.yaml': `services: {own: ${build('.')}, far: ${build('https://git.example/x.git')}, app: {image: "acme/app:1", depends_on: [own, far]}}\n`,
      Dockerfile: 'FROM x\nEXPOSE 8080\n',
    })
    await convertIn(root)
    const portOf = (service: string): string | undefined =>
      /containerPort: (\d+)/.exec(readFileSync(join(root, `ops/base/${service}.yaml`), 'utf8'))?.[1]
    expect([portOf('own'), portOf('far')]).toEqual(['8080', '80'])
  })
})
