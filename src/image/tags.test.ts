import { describe, expect, it } from 'vitest'
import { sourceLabels } from './labels.ts'
import { defaultPatterns, expandTags, isReleaseTag, type SourceFacts } from './tags.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const every = [
  '{version}',
  '{major}.{minor}',
  '{major}',
  '{latest}',
  '{branch}',
  'pr-{pr}',
  'build-{run}',
  'sha-{short-sha}',
]

describe('expandTags', () => {
  it.each<[string, SourceFacts, string[]]>([
    ['a branch', { branch: 'main', commit, run: '7' }, ['main', 'build-7', 'sha-0123456']],
    ['a branch with a slash', { branch: 'feature/Über cool' }, ['feature-ber-cool']],
    ['a release', { tag: 'v1.4.2', commit }, ['1.4.2', '1.4', '1', 'latest', 'sha-0123456']],
    ['a pre-release', { tag: '2.0.0-rc.1' }, ['2.0.0-rc.1']],
    ['build metadata', { tag: 'v1.0.0+b5' }, ['1.0.0-b5', '1.0', '1', 'latest']],
    ['another Git tag', { tag: 'nightly', commit }, ['sha-0123456']],
    ['a pull request', { pullRequest: '12', commit }, ['pr-12', 'sha-0123456']],
    ['nothing', {}, []],
  ])('of %s', (_, facts, tags) => {
    expect(expandTags(every, facts)).toEqual(tags)
  })

  it('keeps literal tags, once', () => {
    expect(expandTags(['stable', '1.0', 'stable'], {})).toEqual(['stable', '1.0'])
  })

  it('says by default which source an image was built from', () => {
    expect(expandTags(defaultPatterns, { tag: 'v1.4.2', commit })).toEqual(['1.4.2', 'sha-0123456'])
    expect(expandTags(defaultPatterns, { branch: 'main', commit })).toEqual(['sha-0123456'])
  })

  it.each([
    ['{semver}', 'unknown placeholder {semver}'],
    ['a b', 'is no image tag'],
    ['-x', 'is no image tag'],
    ['a:b', 'is no image tag'],
  ])('refuses %s', (pattern, message) => {
    expect(() => expandTags([pattern], {})).toThrow(message)
  })
})

it.each([
  ['1.4.2', true],
  ['v1.4.2', true],
  ['2.0.0-rc.1', true],
  ['1.4', false],
  ['latest', false],
  ['sha-1234567', false],
])('%s is a release tag: %s', (tag, release) => {
  expect(isReleaseTag(tag)).toBe(release)
})

it('labels lead back to the source, and hold what is known alone', () => {
  const facts = { commit, repository: 'https://github.com/acme/web', commitTime: '1700000000' }
  expect(sourceLabels(facts, '1.4.2')).toEqual({
    'org.opencontainers.image.created': '2023-11-14T22:13:20Z',
    'org.opencontainers.image.revision': commit,
    'org.opencontainers.image.source': 'https://github.com/acme/web',
    'org.opencontainers.image.version': '1.4.2',
  })
  expect(sourceLabels({}, undefined)).toEqual({})
})
