import { describe, expect, it } from 'vitest'
import { namedVersions } from './named.ts'

type Files = Readonly<Record<string, string>>

/** `web:1 [dev prod] base/web.yaml:1` for each version that runs. */
function named(files: Files, images: string[] = [], environments: string[] = []): string[] {
  const sources = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
  return namedVersions(sources, { images, environments }).map(({ image, reference, environments, places }) => {
    const version = [reference.tag, reference.digest?.slice(0, 10)].filter((part) => part).join('@')
    return `${image}:${version} [${environments.join(' ')}] ${places.map(({ file, line }) => `${file}:${line}`).join(' ')}`
  })
}

const pod = (...images: string[]): string =>
  `kind: Pod\nspec:\n  containers:\n${images.map((image) => `    - {name: a, image: "${image}"}\n`).join('')}`
const digest = `sha256:${'a'.repeat(64)}`

const overlays: Files = {
  'base/kustomization.yaml': 'resources: [web.yaml]\n',
  'base/web.yaml': pod('web:dev', 'redis:7.2'),
  'overlays/dev/kustomization.yaml':
    'resources: [../../base]\nimages:\n  - {name: web, newName: ghcr.io/acme/web, newTag: "1.1"}\n',
  'overlays/prod/kustomization.yaml': `resources: [../../base]\nimages:\n  - name: web\n    newName: ghcr.io/acme/web\n    digest: ${digest}\n`,
}

describe('the versions that a repository names', () => {
  it('are those of each environment, with what its kustomizations take from a base', () => {
    expect(named(overlays)).toEqual([
      'ghcr.io/acme/web:1.1 [dev] overlays/dev/kustomization.yaml:3',
      'ghcr.io/acme/web:sha256:aaa [prod] overlays/prod/kustomization.yaml:5',
      'redis:7.2 [dev prod] base/web.yaml:5',
    ])
  })

  it.each<[string, Files, string[]]>([
    ['a manifest alone, by its folder', { 'ops/web.yaml': pod('web:1') }, ['web:1 [ops] ops/web.yaml:4']],
    ['a manifest of an environment', { 'envs/qa/web.yaml': pod('web:1') }, ['web:1 [qa] envs/qa/web.yaml:4']],
    [
      'values of a chart',
      { 'clusters/eu/values.yaml': 'image: {repository: acme/web, tag: "2"}\n' },
      ['acme/web:2 [eu] clusters/eu/values.yaml:1'],
    ],
    [
      'a name without a version: that of the base stays',
      {
        'base/kustomization.yaml': 'resources: [web.yaml]\n',
        'base/web.yaml': pod('web:1'),
        'overlays/dev/kustomization.yaml':
          'resources: [../../base]\nimages: [{name: web, newName: ghcr.io/acme/web}]\n',
      },
      ['ghcr.io/acme/web:1 [dev] base/web.yaml:4'],
    ],
    [
      'an entry of a base, which an overlay overrides by the new name',
      {
        'base/kustomization.yaml': 'resources: [web.yaml]\nimages: [{name: web, newName: acme/web, newTag: "1"}]\n',
        'base/web.yaml': pod('web:0'),
        'overlays/dev/kustomization.yaml': 'resources: [../../base]\n',
        'overlays/prod/kustomization.yaml': 'resources: [../../base]\nimages: [{name: acme/web, newTag: "2"}]\n',
      },
      ['acme/web:1 [dev] base/kustomization.yaml:2', 'acme/web:2 [prod] overlays/prod/kustomization.yaml:2'],
    ],
    [
      'a container without a version, which runs latest',
      { 'ops/web.yaml': pod('web', 'ghcr.io/acme/api') },
      ['ghcr.io/acme/api:latest [ops] ops/web.yaml:5', 'web:latest [ops] ops/web.yaml:4'],
    ],
    [
      'a container without a version that an overlay gives one, and a base whose path ends with a slash',
      {
        'base/kustomization.yaml': 'resources: [web.yaml]\n',
        'base/web.yaml': pod('web'),
        'overlays/dev/kustomization.yaml':
          'resources: [../../base/]\nimages: [{name: web, newTag: "1"}, {name: unused, newTag: "2"}]\n',
      },
      ['web:1 [dev] overlays/dev/kustomization.yaml:2'],
    ],
    [
      'what a component changes, and brings along',
      {
        'base/kustomization.yaml': 'resources: [web.yaml]\n',
        'base/web.yaml': pod('web:1'),
        'fast/kustomization.yaml':
          'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [proxy.yaml]\nimages: [{name: web, newTag: "2"}, {name: other, newTag: "9"}]\n',
        'fast/proxy.yaml': pod('proxy:1'),
        'overlays/dev/kustomization.yaml':
          'resources: [../../base]\ncomponents: [../../fast]\nimages: [{name: proxy, newTag: "3"}]\n',
        'overlays/prod/kustomization.yaml': 'resources: [../../base]\n',
      },
      [
        'proxy:3 [dev] overlays/dev/kustomization.yaml:3',
        'web:1 [prod] base/web.yaml:4',
        'web:2 [dev] fast/kustomization.yaml:4',
      ],
    ],
    [
      'another app with an image of that name, which is not overridden',
      { ...overlays, 'apps/other/web.yaml': pod('web:dev') },
      ['web:dev [apps/other] apps/other/web.yaml:4'],
    ],
    [
      'an entry for what comes from elsewhere',
      { 'overlays/dev/kustomization.yaml': 'resources: ["https://x.test/a"]\nimages: [{name: web, newTag: "3"}]\n' },
      ['web:3 [dev] overlays/dev/kustomization.yaml:2'],
    ],
    [
      'kustomizations in a circle, which render nothing',
      { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' },
      [],
    ],
    [
      'no chart and no artifact',
      {
        'clusters/eu/web.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: {repoURL: ghcr.io/acme/charts, chart: web, targetRevision: 1.2.3}\n',
      },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(named(files).filter((line) => !/^(?:redis|ghcr\.io\/acme\/web:(?:1\.1|sha))/.test(line))).toEqual(expected)
  })

  it('are narrowed to images and environments', () => {
    expect(named(overlays, ['redis'], ['prod'])).toEqual(['redis:7.2 [prod] base/web.yaml:5'])
  })
})
