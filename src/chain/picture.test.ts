import { describe, expect, it } from 'vitest'
import type { Arrow, Report } from '../report/report.ts'
import { type Course, pictureOf } from './picture.ts'

const course = (name: string, picture: Arrow[] | undefined, refused = false): Course => {
  const report: Report = {
    findings: [],
    files: 0,
    documents: 0,
    result: {},
    outputs: {},
    plan: [],
    picture: picture ?? [],
  }
  return { name, report: picture === undefined ? undefined : report, refused }
}
const convert = course('convert', [{ from: 'compose.yaml', to: 'ops' }])
const validate = course('validate', [{ from: 'ops', to: 'Kubernetes 1.34' }])
const build = course('build', [
  { from: './web', to: 'acme/web' },
  { from: 'acme/web', to: 'acme/web@sha256:0123' },
])
const bump = course('bump', [{ from: 'acme/web@sha256:0123', to: 'main' }])

/** The boxes that can be reached from the first one, arrows taken in both directions. */
function reached(arrows: readonly Arrow[]): Set<string> {
  const found = new Set(arrows.slice(0, 1).map(({ from }) => from))
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const { from, to } of arrows) if (found.has(from) || found.has(to)) found.add(from).add(to)
  }
  return found
}

describe('the picture of the chain', () => {
  it.each([
    ['all of it', [convert, validate, build, bump]],
    ['manifests alone', [convert, validate]],
    ['an image alone', [build, bump]],
    ['a refusal at the first stage', [course('convert', [], true), course('validate', undefined)]],
    [
      'a refusal on the way',
      [convert, course('validate', validate.report?.picture as Arrow[], true), course('build', undefined)],
    ],
  ])('is one piece: %s', (_, courses) => {
    const arrows = pictureOf(courses)
    expect(reached(arrows)).toEqual(new Set(arrows.flatMap(({ from, to }) => [from, to])))
  })

  it('ends in red where a stage refused, and dots what was not done', () => {
    const arrows = pictureOf([
      convert,
      course('validate', [{ from: 'ops', to: 'Kubernetes 1.34' }], true),
      course('build', undefined),
    ])
    expect(arrows).toEqual([
      { from: 'compose.yaml', to: 'ops' },
      { from: 'ops', to: 'Kubernetes 1.34', state: 'refused' },
      { from: 'Kubernetes 1.34', to: 'build', label: 'not done', state: 'planned' },
    ])
  })
})
