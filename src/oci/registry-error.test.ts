import { expect, it } from 'vitest'
import { errorOfAnswer } from './registry-error.ts'

const answer = (status: number, code: string, message: string) => ({
  status,
  headers: {},
  body: Buffer.from(JSON.stringify({ errors: [{ code, message }] })),
})

/** As registries have been seen to say it. */
it.each([
  [
    '123.dkr.ecr.eu-west-1.amazonaws.com',
    answer(404, 'NAME_UNKNOWN', "The repository with name 'web' does not exist"),
    'name unknown',
    'aws ecr create-repository',
  ],
  [
    'europe-docker.pkg.dev',
    answer(404, 'NAME_UNKNOWN', 'Repository "web" not found'),
    'name unknown',
    'gcloud artifacts repositories create',
  ],
  ['acme.azurecr.io', answer(401, 'UNAUTHORIZED', 'authentication required'), 'unauthorized', 'az acr login'],
  ['ghcr.io', answer(403, 'DENIED', 'permission_denied: write_package'), 'denied', 'packages: write'],
  ['docker.io', answer(403, 'DENIED', 'requested access to the resource is denied'), 'denied', 'namespace'],
  [
    '123.dkr.ecr.eu-west-1.amazonaws.com',
    answer(
      400,
      'TAG_INVALID',
      "The image tag '1' already exists in the 'web' repository and cannot be overwritten because the repository is immutable.",
    ),
    'immutable',
    'Release a new version',
  ],
  [
    'harbor.test',
    answer(412, 'PRECONDITION', "Failed to process request due to 'web:1' configured as immutable."),
    'immutable',
    'Release a new version',
  ],
  [
    'harbor.test',
    answer(401, 'UNAUTHORIZED', 'project web not found: project web not found'),
    'unauthorized',
    'Create the project',
  ],
  [
    'harbor.test',
    answer(
      403,
      'DENIED',
      'adding 1.2 GiB of storage resource, which when updated to current usage will exceed the configured upper limit',
    ),
    'denied',
    'retention rules',
  ],
  ['quay.io', answer(409, 'TAG_IMMUTABLE', 'tag is immutable'), 'immutable', 'Release a new version'],
  ['any.test', answer(429, 'TOOMANYREQUESTS', 'slow down'), 'rate limited', 'Run again later'],
])('%s that answers %j is told with what to do', (registry, given, reason, fix) => {
  const error = errorOfAnswer(registry, 'PUT /v2/web/manifests/1', given, new Date())
  expect(error).toMatchObject({ reason, fix: expect.stringContaining(fix) })
})
