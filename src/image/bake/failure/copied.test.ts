import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../../../test/support/host.ts'
import { contextFolder } from './context.ts'
import { notCopied } from './copied.ts'

/** A workspace, whose folder `context` is the build context. */
function cause(files: readonly string[], path: string, instruction: string, context = '.') {
  const root = temporaryFolder('workspace')
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
  symlinkSync('/nowhere', join(root, 'link'))
  const build = { context, args: {} }
  const folder = contextFolder(testHost({ root }).files, {
    build,
    name: 'web',
    reproducible: false,
    attest: [],
    isIndex: false,
    names: [],
  })
  return notCopied(path, instruction, folder)
}

describe('what is copied and is not there', () => {
  it.each<[string, readonly string[], string, string, string, string]>([
    [
      'is missing',
      ['a'],
      'bin/app',
      'COPY bin/app /app',
      '"bin/app" is not in the build context',
      'make the file before the build',
    ],
    [
      'is ignored',
      ['dist/a.js', '.dockerignore'],
      'dist',
      'COPY dist /app',
      '"dist" is in the build context, but .dockerignore leaves it out',
      '!dist',
    ],
    [
      'is ignored for this Dockerfile',
      ['a', 'Dockerfile.dockerignore'],
      'a',
      'COPY a /',
      'but Dockerfile.dockerignore leaves it out',
      '!a',
    ],
    [
      'is missing beside an ignore file',
      ['.dockerignore'],
      'a',
      'COPY a /',
      '"a" is not in the build context',
      'make the file',
    ],
    [
      'has other capitals',
      ['Src/README.md'],
      'src/readme.md',
      'COPY src/readme.md /',
      'but "Src/README.md" is',
      'capital letters',
    ],
    [
      'begins further up',
      ['package.json'],
      'services/web/package.json',
      'COPY services/web/package.json /',
      'but "package.json" is',
      'Paths start at the context',
    ],
    [
      'lies above',
      ['a'],
      'shared',
      'COPY ../shared /app/',
      '"../shared" lies above the build context',
      'build-context NAME=../shared',
    ],
    [
      'is a pattern',
      ['a'],
      'target',
      'COPY target/*.jar /app/',
      'Nothing in the build context matches "target/*.jar": there is no "target"',
      'before the build',
    ],
    [
      'is a pattern that nothing matches',
      ['target/x', '.dockerignore'],
      'target',
      'COPY target/*.jar /app/',
      'Nothing in the build context matches "target/*.jar", or .dockerignore leaves it out',
      'before the build',
    ],
    [
      'is a link out of the context',
      ['a'],
      'link',
      'COPY link /',
      '"link" is a link that leads to nothing within',
      'sees nothing outside',
    ],
    [
      'is mounted',
      ['a'],
      'nosuch',
      'RUN --mount=type=bind,source=nosuch,target=/x true',
      '"nosuch" is not in the build context',
      'before the build',
    ],
  ])('%s', (_, files, path, instruction, message, fix) => {
    const found = cause(files, path, instruction)
    expect(found.rule).toBe('copy-source-missing')
    expect(found.message).toContain(message)
    expect(found.fix).toContain(fix)
  })

  it('is beside the context', () => {
    expect(cause(['app/Dockerfile', 'go.sum'], 'go.sum', 'COPY go.sum ./', 'app').message).toBe(
      '"go.sum" is not in the build context app, but in the working directory',
    )
  })

  it('may be ignored in a context that is not here', () => {
    expect(notCopied('a', 'COPY a /', undefined).message).toBe(
      '"a" is not in the build context, or .dockerignore leaves it out',
    )
  })
})
