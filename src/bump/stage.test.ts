import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseInputs } from '../contract/parse.ts'
import { InputError } from '../errors.ts'
import type { Log } from '../host/host.ts'
import { nodeHost } from '../host/node.ts'
import { bumpContract } from './inputs.ts'
import { bump } from './stage.ts'

const log: Log = {
  info: () => undefined,
  debug: () => undefined,
  progress: () => undefined,
  group: async (_, work) => await work(),
  mask: () => undefined,
}

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bump-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const get = (path: string) => readFileSync(join(root, path), 'utf8')

async function run(given: Record<string, string | string[]>) {
  const inputs = await parseInputs(bumpContract.inputs, given, (name) => `Input "${name}"`)
  return await bump.run(inputs, nodeHost({ log, root }))
}

const web = (tag: string) => `containers:\n  - name: web\n    image: ghcr.io/acme/web:${tag} # web\n`

describe('bump in place', () => {
  it('changes the one line, and says what it did', async () => {
    put('ops/dev/web.yaml', web('1.0'))
    put('ops/dev/db.yaml', 'image: postgres:16\n')
    const report = await run({ image: 'ghcr.io/acme/web', tag: '2.0' })
    expect(get('ops/dev/web.yaml')).toBe(web('2.0'))
    expect(report.files).toBe(2)
    expect(report.outputs).toMatchObject({
      changed: 'true',
      files: '["ops/dev/web.yaml"]',
      'old-tag': '1.0',
      'new-tag': '2.0',
    })
    expect(report.plan).toEqual([
      'Changed ops/dev/web.yaml',
      '  3:12 ghcr.io/acme/web: 1.0 → 2.0',
      '@@ -3,1 +3,1 @@',
      '-    image: ghcr.io/acme/web:1.0 # web',
      '+    image: ghcr.io/acme/web:2.0 # web',
    ])
    expect(Object.keys(report.outputs).sort()).toEqual(Object.keys(bumpContract.outputs).sort())
  })

  it('does nothing the second time', async () => {
    put('web.yaml', web('1.0'))
    await run({ image: 'ghcr.io/acme/web:2.0' })
    const report = await run({ image: 'ghcr.io/acme/web:2.0' })
    expect(report.outputs['changed']).toBe('false')
    expect(report.plan[1]).toBe('web.yaml:3 ghcr.io/acme/web is at 2.0 already')
  })

  it('writes nothing in a dry run', async () => {
    put('web.yaml', web('1.0'))
    const report = await run({ image: 'ghcr.io/acme/web', tag: '2.0', 'dry-run': 'true' })
    expect(get('web.yaml')).toBe(web('1.0'))
    expect(report.plan[0]).toBe('Would change web.yaml')
  })

  it('keeps the newer version where the newest is asked for, as far as tags tell', async () => {
    put('web.yaml', web('1.5.0'))
    put('api.yaml', 'image: ghcr.io/acme/api:1.0.0\n')
    const both = { image: ['ghcr.io/acme/web:1.4.9', 'ghcr.io/acme/api:1.0.1'], order: 'newest' }
    const report = await run(both)
    expect([get('web.yaml'), get('api.yaml')]).toEqual([web('1.5.0'), 'image: ghcr.io/acme/api:1.0.1\n'])
    expect(report.findings.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['older-version-kept-out', 'web.yaml', 3],
    ])
    const again = await run({ image: 'ghcr.io/acme/web:1.4.9', order: 'newest' })
    expect(again.outputs['changed']).toBe('false')
    await run({ image: 'ghcr.io/acme/web:main', order: 'newest' })
    expect(get('web.yaml')).toBe(web('main'))
    await run({ image: 'ghcr.io/acme/web:1.4.9' })
    expect(get('web.yaml')).toBe(web('1.4.9'))
  })

  it('takes files, folders and globs', async () => {
    for (const path of ['a/web.yaml', 'b/web.yaml', 'c/web.txt', 'd/x/web.yaml']) put(path, web('1.0'))
    await run({ image: 'ghcr.io/acme/web', tag: '2.0', paths: ['a', 'c/web.txt', 'd/**/*.yaml'] })
    expect(['a/web.yaml', 'b/web.yaml', 'c/web.txt', 'd/x/web.yaml'].map((path) => get(path) === web('2.0'))).toEqual([
      true,
      false,
      true,
      true,
    ])
  })
})

describe('bad input', () => {
  const refused = async (given: Record<string, string | string[]>) => {
    const error = await run({ tag: '2.0', ...given }).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(InputError)
    return error as InputError
  }

  it.each([
    ['a folded string', 'values: >\n  web:\n    image: ghcr.io/acme/hidden:1.0\n', 'odd.yaml:3'],
    ['a quoted string', 'a: 1\nconfig.json: "{\\"image\\": \\"ghcr.io/acme/hidden:1.0\\"}"\n', 'odd.yaml:2'],
    ['a comment', '# was ghcr.io/acme/hidden:1.0\na: 1\n', 'odd.yaml:1'],
  ])('an image that stands in %s alone: the place is named', async (_, text, place) => {
    put('odd.yaml', text)
    const error = await refused({ image: 'ghcr.io/acme/hidden' })
    expect(error.message).toContain(`stands at ${place} in text that is not edited`)
    expect((await refused({ image: 'ghcr.io/acme/hidden', kinds: 'Pod' })).message).not.toContain('not edited')
    expect((await refused({ image: 'acme/hidden' })).message).not.toContain('not edited')
  })

  it('an image that is found nowhere: the nearest names are listed', async () => {
    put('web.yaml', `${web('1.0')}---\nimage: nginx:1\n`)
    const error = await refused({ image: 'ghcr.io/acme/wep' })
    expect(error.message).toBe(
      'The image "ghcr.io/acme/wep" was found nowhere. The nearest names are ghcr.io/acme/web (web.yaml:3), nginx (web.yaml:5)',
    )
    expect((await refused({ image: 'acme/web' })).message).toContain('nearest names are ghcr.io/acme/web (web.yaml:3)')
  })

  it('an image that is found nowhere: the names of a kustomization are those of its entries', async () => {
    put(
      'kustomization.yaml',
      'metadata:\n  name: site\nimages:\n- name: web\n  newTag: "1"\npatches:\n- target: {name: wet}\n',
    )
    expect((await refused({ image: 'wep' })).message).toMatch(/nearest names are web \(kustomization.yaml:4\)$/)
  })

  it('an image that is found nowhere, when that is allowed: a notice', async () => {
    put('web.yaml', web('1.0'))
    const report = await run({ image: 'ghcr.io/acme/none', tag: '2.0', 'allow-missing': 'true' })
    expect(report.findings.map((finding) => [finding.rule, finding.severity])).toEqual([['image-not-found', 'notice']])
  })

  it.each([
    [{ image: 'ghcr.io/Acme/web' }, 'must be in lower case'],
    [{ image: 'web', tag: 'a b' }, 'is no image tag'],
    [{ image: 'web', digest: 'sha256:12' }, 'is no image digest'],
    [{ image: 'web:1.0', tag: '2.0' }, 'carries a version'],
    [{ image: 'web', paths: 'nowhere' }, 'Could not'],
    [{ image: 'web', paths: '*.none' }, 'matches no YAML file'],
    [{ image: ['web', 'docker.io/library/web'] }, 'named twice'],
    [{ image: 'web', selectors: 'a[' }, "can't be read"],
    [{}, 'No image is named'],
    [{ image: 'web', 'pull-request': 'true' }, 'needs a repository'],
  ])('%j', async (given, message) => {
    put('web.yaml', web('1.0'))
    expect((await refused(given)).message).toContain(message)
    expect(get('web.yaml')).toBe(web('1.0'))
  })

  it('a file that is no YAML', async () => {
    put('web.yaml', 'a: 1\n\timage: web:1.0\n')
    const error = await refused({ image: 'web', paths: 'web.yaml' })
    expect(error.message).toContain("can't be changed at web.yaml:2:")
    expect(error.message).toContain('is no YAML')
  })

  it('a binary file', async () => {
    put('web.yaml', 'image: web:1.0\n\0')
    expect((await refused({ image: 'web' })).message).toContain('zero bytes')
  })

  it('a symbolic link out of the workspace', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    writeFileSync(join(outside, 'web.yaml'), web('1.0'))
    symlinkSync(join(outside, 'web.yaml'), join(root, 'web.yaml'))
    symlinkSync(outside, join(root, 'folder'))
    for (const paths of ['web.yaml', 'folder', 'folder/web.yaml']) {
      expect((await refused({ image: 'ghcr.io/acme/web', paths })).message).toContain('leads out of the workspace')
    }
    await refused({ image: 'ghcr.io/acme/web' })
    expect(readFileSync(join(outside, 'web.yaml'), 'utf8')).toBe(web('1.0'))
    rmSync(outside, { recursive: true })
  })
})
