import type { Host } from '../../src/host/host.ts'
import type { Credentials } from '../../src/oci/credentials.ts'
import {
  type Asked,
  type RegistryDouble,
  type RegistryDoubleOptions,
  type Reply,
  refuse,
  startRegistryDouble,
} from './registry-double.ts'
import type { Grants } from './registry-login.ts'

/** A registry as its users meet it: how it lets them in, what must be there before a push, and what it says where it refuses. */
export interface RegistryKind {
  readonly registry: string
  /** Hosts that belong to it; without more, that of its name. */
  readonly hosts?: readonly string[]
  readonly login: Credentials
  /** Where `login` may push. */
  readonly repository: string
  readonly rules: RegistryDoubleOptions
  /** Where nothing may be pushed, and why: one that has to be made first, or that is another's. */
  readonly closed: { readonly repository: string; readonly reason: string; readonly fix: string }
  /** How it keeps a tag that is there, the same digest or not; undefined where it can't. */
  readonly kept?: Reply
  /** Whether guests may pull. */
  readonly isPublic: boolean
}

const write = (repository: string): Grants => {
  return (account, name) => (name !== repository ? [] : account === undefined ? ['pull'] : ['pull', 'push'])
}
const members = (repository: string): Grants => {
  return (account, name) => (account !== undefined && name === repository ? ['pull', 'push'] : [])
}
/** An account that may do everything: what stops a push is that its repository is not there. */
const all: Grants = (account) => (account === undefined ? [] : ['pull', 'push'])

const missing = (there: string, reply: Reply) => {
  return ({ repository }: Asked): Reply | undefined => (repository === there ? undefined : reply)
}

/** Each by its own documents, and by what it was seen to answer in the issues of those who push there. */
export const registryKinds: Readonly<Record<string, RegistryKind>> = {
  'GitHub Container Registry': {
    registry: 'ghcr.io',
    login: { username: 'acme', password: 'ghs_token' },
    repository: 'acme/web',
    rules: {
      login: {
        scheme: 'bearer',
        realm: 'https://ghcr.io/token',
        service: 'ghcr.io',
        scope: 'repository:user/image:pull',
        accounts: { acme: 'ghs_token' },
        grants: write('acme/web'),
        refuses: { status: 403, code: 'DENIED', message: 'permission_denied: write_package' },
      },
    },
    closed: { repository: 'other/web', reason: 'denied', fix: 'packages: write' },
    isPublic: true,
  },
  Harbor: {
    registry: 'harbor.acme.test',
    login: { username: 'robot$ci', password: 's3cret' },
    repository: 'shop/web',
    rules: {
      referrers: true,
      login: {
        scheme: 'bearer',
        realm: '/service/token',
        service: 'harbor-registry',
        accounts: { robot$ci: 's3cret' },
        grants: all,
      },
      refuse: missing('shop/web', refuse(401, 'UNAUTHORIZED', 'project nope not found: project nope not found')),
    },
    closed: { repository: 'nope/web', reason: 'denied', fix: 'Create the project nope' },
    kept: refuse(412, 'PRECONDITION', "Failed to process request due to 'web:1.0.0' configured as immutable."),
    isPublic: false,
  },
  'Azure Container Registry': {
    registry: 'acme.azurecr.io',
    login: { identityToken: 'refresh' },
    repository: 'web',
    rules: {
      referrers: true,
      login: {
        scheme: 'bearer',
        realm: 'https://acme.azurecr.io/oauth2/token',
        service: 'acme.azurecr.io',
        refreshToken: 'refresh',
        answer: 'access_token',
        grants: members('web'),
      },
    },
    closed: { repository: 'other', reason: 'denied', fix: 'az acr login --name acme' },
    kept: refuse(
      405,
      'REGISTRY_DISALLOWED_OPERATION',
      'The operation is disallowed on this registry, repository or image.',
    ),
    isPublic: false,
  },
  'Amazon ECR': {
    registry: '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    login: { username: 'AWS', password: 'twelve-hours' },
    repository: 'shop/web',
    rules: {
      referrers: true,
      mounts: false,
      login: { scheme: 'basic', service: 'ecr.amazonaws.com', accounts: { AWS: 'twelve-hours' } },
      refuse: missing(
        'shop/web',
        refuse(404, 'NAME_UNKNOWN', "The repository with name 'shop/new' does not exist in the registry"),
      ),
    },
    closed: {
      repository: 'shop/new',
      reason: 'name unknown',
      fix: 'aws ecr create-repository --region eu-west-1 --repository-name shop/new',
    },
    kept: refuse(
      400,
      'TAG_INVALID',
      "The image tag '1.0.0' already exists in the 'shop/web' repository and cannot be overwritten because the tag is immutable.",
    ),
    isPublic: false,
  },
  'Google Artifact Registry': {
    registry: 'europe-docker.pkg.dev',
    login: { username: 'oauth2accesstoken', password: 'ya29' },
    repository: 'acme-prod/images/web',
    rules: {
      login: {
        scheme: 'bearer',
        realm: 'https://europe-docker.pkg.dev/v2/token',
        service: 'europe-docker.pkg.dev',
        accounts: { oauth2accesstoken: 'ya29' },
        takesBasic: true,
        grants: all,
      },
      refuse: missing('acme-prod/images/web', refuse(404, 'NAME_UNKNOWN', 'Repository "new" not found')),
    },
    closed: {
      repository: 'acme-prod/new/web',
      reason: 'name unknown',
      fix: 'gcloud artifacts repositories create new --project=acme-prod --location=europe --repository-format=docker',
    },
    kept: refuse(400, 'MANIFEST_INVALID', 'cannot update tag 1.0.0. The repository has enabled tag immutability.'),
    isPublic: false,
  },
  'Docker Hub': {
    registry: 'docker.io',
    hosts: ['registry-1.docker.io', 'auth.docker.io'],
    login: { username: 'acme', password: 'dckr_pat' },
    repository: 'acme/web',
    rules: {
      referrers: true,
      login: {
        scheme: 'bearer',
        realm: 'https://auth.docker.io/token',
        service: 'registry.docker.io',
        accounts: { acme: 'dckr_pat' },
        grants: write('acme/web'),
        refuses: { status: 401, code: 'UNAUTHORIZED', message: 'authentication required' },
      },
    },
    closed: { repository: 'library/web', reason: 'denied', fix: 'the namespace library is yours' },
    kept: refuse(403, 'DENIED', 'tag 1.0.0 is immutable'),
    isPublic: true,
  },
  Quay: {
    registry: 'quay.io',
    login: { username: 'acme+ci', password: 's3cret' },
    repository: 'acme/web',
    rules: {
      referrers: true,
      login: {
        scheme: 'bearer',
        realm: 'https://quay.io/v2/auth',
        service: 'quay.io',
        accounts: { 'acme+ci': 's3cret' },
        grants: members('acme/web'),
        refuses: { status: 401, code: 'UNAUTHORIZED', message: 'access to the requested resource is not authorized' },
      },
    },
    closed: { repository: 'acme/new', reason: 'denied', fix: 'create repositories in acme' },
    kept: refuse(409, 'TAG_IMMUTABLE', 'tag 1.0.0 is immutable'),
    isPublic: false,
  },
  Gitea: {
    registry: 'git.acme.test',
    login: { username: 'ci', password: 'token' },
    repository: 'acme/web',
    rules: {
      login: {
        scheme: 'bearer',
        realm: '/v2/token',
        service: 'container_registry',
        scope: '*',
        accounts: { ci: 'token' },
        takesBasic: true,
        grants: members('acme/web'),
        refuses: { status: 401, code: 'UNAUTHORIZED', message: 'reqPackageAccess' },
      },
    },
    closed: { repository: 'other/web', reason: 'denied', fix: 'write packages of other' },
    isPublic: false,
  },
}

/** A double of it, and a machine for which that is behind its name, by TLS. */
export async function startKind(
  { registry, hosts = [registry], rules }: RegistryKind,
  host: Host,
  more: RegistryDoubleOptions = {},
): Promise<{ readonly double: RegistryDouble; readonly host: Host }> {
  const double = await startRegistryDouble({ ...rules, ...more })
  const names = new Set(hosts)
  const network: Host['network'] = {
    async send(request) {
      const { host: name, protocol, pathname, search } = new URL(request.url)
      if (!names.has(name) || protocol !== 'https:') throw new Error(`nobody is asked at ${request.url}`)
      const headers = { ...request.headers, 'x-forwarded-host': name, 'x-forwarded-proto': 'https' }
      return await host.network.send({ ...request, url: `http://${double.address}${pathname}${search}`, headers })
    },
  }
  return { double, host: { ...host, network } }
}
