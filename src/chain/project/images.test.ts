import { describe, expect, it } from 'vitest'
import { convertIn, projectOf } from '../../../test/support/convert.ts'
import { InputError } from '../../errors.ts'
import { imagesToMake, type ProjectImage } from './images.ts'

/** The images of a project of these services, as the chain would make them. */
async function imagesOf(
  services: string,
  more: { layouts?: string[]; tags?: string[]; registry?: string } = {},
): Promise<ProjectImage[]> {
  const { registry, layouts = [], tags = [] } = more
  const root = projectOf({ 'compose.yaml': `services:\n${services.replace(/^/gm, '  ')}\n` })
  const { result } = await convertIn(root, { ...(registry === undefined ? {} : { registry }) })
  return imagesToMake({ images: result.images, builds: result.builds, layouts, tags })
}

/** `name[tags] ← source: services` of each image. */
const shown = (images: readonly ProjectImage[]): string[] =>
  images.map(({ name, tags, source, services }) => {
    const from = source.kind === 'build' ? `build ${source.build.context}` : `layout ${source.path}`
    return `${name}[${tags.join(' ')}] ← ${from}: ${services.join(' ')}`
  })

describe('the images of a project', () => {
  it.each([
    ['a service that is built', 'web: {image: "acme/web:1.2.0", build: web}', {}, ['acme/web[1.2.0] ← build web: web']],
    ['one that is not', 'db: {image: postgres}', {}, []],
    [
      'one without a name of its own',
      'web: {build: .}',
      { registry: 'ghcr.io/acme' },
      ['ghcr.io/acme/web[{version} sha-{short-sha} latest] ← build .: web'],
    ],
    [
      'tags that the user gave',
      'web: {image: "acme/web:1.2.0", build: web}',
      { tags: ['{sha}'] },
      ['acme/web[{sha}] ← build web: web'],
    ],
    [
      'two services of one image and one build',
      'web: {image: acme/app, build: app}\njob: {image: acme/app, build: app, command: job}',
      { tags: ['1'] },
      ['acme/app[1] ← build app: job web'],
    ],
    [
      'layouts of other builders, also in place of a build',
      'web: {image: acme/web, build: web}\napi: {image: acme/api}',
      { layouts: ['web=out/web', 'api=out/a=b'], tags: ['1'] },
      ['acme/api[1] ← layout out/a=b: api', 'acme/web[1] ← layout out/web: web'],
    ],
  ])('are, for %s, %s', async (_, services, more, expected) => {
    expect(shown(await imagesOf(services, more))).toEqual(expected)
  })

  it.each([
    [
      'two builds of one name',
      'web: {image: acme/app, build: web}\napi: {image: "acme/app:2", build: api}',
      {},
      'The services "api" and "web" build different images under one name, "acme/app"',
    ],
    ['a layout of no service', 'web: {build: .}', { layouts: ['wbe=out'] }, 'there is no service "wbe"'],
    ['a layout without a service', 'web: {build: .}', { layouts: ['out'] }, 'does not say which service'],
    ['a name that nobody may push', 'web: {build: .}', {}, `"web" of the service "web" can't be pushed`],
    ['a name with a digest', `web: {image: "acme/web@sha256:${'a'.repeat(64)}", build: .}`, {}, 'names the digest'],
  ])('are refused before anything is built: %s', async (_, services, more, message) => {
    const failure = await imagesOf(services, more).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(InputError)
    expect((failure as InputError).message).toContain(message)
    expect((failure as InputError).fix).toBeDefined()
  })

  it('are refused at their line in the Compose file', async () => {
    const failure = await imagesOf('web:\n  build: .').catch((error: InputError) => error)
    expect(failure).toHaveProperty('place', expect.objectContaining({ file: 'compose.yaml', line: 3 }))
  })
})
