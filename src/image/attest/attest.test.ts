import { describe, expect, it } from 'vitest'
import { InputError } from '../../errors.ts'
import { provenanceOf } from './provenance.ts'
import { readTests } from './tests.ts'

const facts = {
  repository: 'https://github.com/acme/web',
  commit: 'a'.repeat(40),
  bases: new Map([['docker.io/library/node:22', `sha256:${'b'.repeat(64)}`]]),
  platforms: ['linux/amd64'],
  started: new Date('2026-01-01T10:00:00.123Z'),
  finished: new Date('2026-01-01T10:01:00Z'),
}
const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/web',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW_REF: 'acme/web/.github/workflows/image.yml@refs/heads/main',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_NAME: 'push',
  RUNNER_ENVIRONMENT: 'github-hosted',
}

describe('SLSA provenance', () => {
  it("is of GitHub's type of build in a workflow", () => {
    expect(provenanceOf(facts, github)).toEqual({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: 'https://github.com/acme/web',
            path: '.github/workflows/image.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '',
            repository_owner_id: '',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          { uri: 'git+https://github.com/acme/web@refs/heads/main', digest: { gitCommit: facts.commit } },
          { uri: 'docker://docker.io/library/node:22', digest: { sha256: 'b'.repeat(64) } },
        ],
      },
      runDetails: {
        builder: {
          id: 'https://github.com/actions/runner/github-hosted',
          version: { 'gitops-actions': expect.stringMatching(/^\d/) },
        },
        metadata: {
          invocationId: 'https://github.com/acme/web/actions/runs/7/attempts/2',
          startedOn: '2026-01-01T10:00:00Z',
          finishedOn: '2026-01-01T10:01:00Z',
        },
      },
    })
  })

  it.each([
    [
      { CI_JOB_URL: 'https://gitlab.test/j/1', CI_SERVER_URL: 'https://gitlab.test' },
      'https://gitlab.test/-/runners',
      'https://gitlab.test/j/1',
    ],
    [{}, 'https://github.com/gitops-actions/gitops-actions', ''],
  ])('says elsewhere who built: %j', (environment, id, invocationId) => {
    const { repository: _, ...unknown } = facts
    expect(provenanceOf(unknown, environment)).toMatchObject({
      buildDefinition: {
        buildType: expect.stringContaining('docs/build-scan-push.md#provenance'),
        externalParameters: { source: '', platforms: ['linux/amd64'] },
        resolvedDependencies: [{ uri: 'docker://docker.io/library/node:22' }],
      },
      runDetails: { builder: { id }, metadata: { invocationId } },
    })
  })
})

describe('the results of tests', () => {
  const read = (text: string) => readTests(Buffer.from(text), 'junit.xml')

  it('are those of JUnit XML', () => {
    const xml = `<?xml version="1.0"?>
<testsuites><testsuite name="s" tests="4">
  <testcase classname="math" name="adds &lt;one&gt;" time="0.1"/>
  <testcase name="divides" classname='math'><failure message="by zero">at</failure></testcase>
  <testcase name="waits"><skipped/></testcase>
  <testcase name="prints"><system-out>error</system-out></testcase>
</testsuite></testsuites>`
    expect(read(xml)).toMatchObject({
      result: 'FAILED',
      configuration: [{ name: 'junit.xml', digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } }],
      passedTests: ['math adds <one>', 'prints'],
      warnedTests: ['waits'],
      failedTests: ['math divides'],
    })
    expect(read('<testsuite><testcase name="a"></testcase></testsuite>').result).toBe('PASSED')
  })

  it.each(['', '{}', '<testsuites/>', '<html><testcase name="a"/></html>'])('are none in %j', (text) => {
    expect(() => read(text)).toThrow(InputError)
  })
})
