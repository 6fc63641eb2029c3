/** Why a registry did not do what it was asked for. */
export type RegistryReason =
  | 'unauthorized'
  | 'denied'
  | 'name unknown'
  | 'rate limited'
  | 'unreachable'
  | 'unavailable'
  | 'too large'
  | 'immutable'
  | 'digest mismatch'
  | 'unexpected answer'

const fixes: Readonly<Record<RegistryReason, string>> = {
  unauthorized: 'Give registry-username and registry-password, or log in with docker login before this step.',
  denied:
    'The login is right, and may not do this: give the account, or its token, the right to push to this repository.',
  'name unknown': 'Check the name of the image; some registries want the repository to be created first.',
  'rate limited': 'Run again later, or log in: registries allow more to known accounts.',
  unreachable: 'Check the host and port of the image name, and the proxy and firewall of this machine.',
  unavailable: 'Run again later; the registry reports a fault of its own.',
  'too large': 'Raise the limit of the registry or of the proxy in front of it, or make the layers smaller.',
  immutable: 'Release a new version, or allow the registry to move this tag: it is set to keep tags as they are.',
  'digest mismatch': 'Run again; if it stays, the registry or a proxy in front of it changes what is pushed.',
  'unexpected answer':
    'Check that the image name points at a registry that follows the OCI distribution specification.',
}

const ecr = /^\d+\.dkr\.ecr(?:-fips)?\.([\w-]+)\.amazonaws\.com(?:\.cn)?$/
const artifactRegistry = /^([\w-]+)-docker\.pkg\.dev$/
const ghcr = /^ghcr\.io$/

interface Hint {
  /** The host of the registry; any where it is left out, as for Harbor and Gitea. */
  readonly registry?: RegExp
  readonly reasons: readonly RegistryReason[]
  /** What the registry, or the request, says. */
  readonly says?: RegExp
  /** `{1}` is the first group of `registry`, `{owner}`, `{second}` and `{repository}` parts of the image's name. */
  readonly fix: string
}

/** What each registry wants to be done; the first that fits holds. */
const hints: readonly Hint[] = [
  {
    reasons: ['immutable'],
    says: /\/manifests\/sha256-/,
    fix: 'Exempt the tags sha256-* from immutability: signatures, attestations and lists of what refers to an image stand there and grow (ECR: an exclusion filter of the repository; Harbor: an immutability rule that excludes sha256-*).',
  },
  {
    registry: /^([\w-]+)\.azurecr\.io$/,
    reasons: ['immutable'],
    fix: 'It is locked: release a new version, or unlock it (az acr repository update --name {1} --image {repository}:TAG --write-enabled true).',
  },
  {
    reasons: ['unauthorized', 'denied', 'name unknown'],
    says: /\bproject \S+ not found/i,
    fix: 'Create the project {owner} in the registry first: Harbor makes repositories on push, and no projects.',
  },
  {
    reasons: ['denied', 'unexpected answer', 'unavailable'],
    says: /\bquota\b|exceed the configured upper limit/i,
    fix: 'The quota of the project or organization is used up: let its retention rules clean up, or raise it.',
  },
  {
    reasons: ['denied', 'unauthorized'],
    says: /reqPackageAccess/,
    fix: 'Give the account the right to write packages of {owner}, and its token the scope write:package (Gitea, Forgejo).',
  },
  {
    registry: ecr,
    reasons: ['unauthorized'],
    fix: 'Log in again before this step (aws-actions/amazon-ecr-login, or aws ecr get-login-password --region {1}): a login of ECR lasts twelve hours.',
  },
  {
    registry: ecr,
    reasons: ['denied'],
    fix: 'Give the role these permissions on the repository {repository}: ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer.',
  },
  {
    registry: ecr,
    reasons: ['name unknown'],
    fix: 'Create the repository: aws ecr create-repository --region {1} --repository-name {repository}; or have ECR create it on push by a template.',
  },
  {
    registry: /^public\.ecr\.aws$/,
    reasons: ['name unknown'],
    fix: 'Create the repository: aws ecr-public create-repository --region us-east-1 --repository-name NAME.',
  },
  {
    registry: artifactRegistry,
    reasons: ['name unknown', 'denied'],
    fix: 'Create the repository (gcloud artifacts repositories create {second} --project={owner} --location={1} --repository-format=docker), and give the account roles/artifactregistry.writer on it.',
  },
  {
    registry: /^(?:[a-z]+\.)?gcr\.io$/,
    reasons: ['name unknown', 'denied'],
    fix: 'Create the repository gcr.io in Artifact Registry, and give the account roles/artifactregistry.writer on it.',
  },
  {
    registry: /^([\w-]+)\.azurecr\.io$/,
    reasons: ['denied', 'unauthorized'],
    fix: 'Log in (az acr login --name {1}) by an account that has the role AcrPush; a login lasts three hours.',
  },
  {
    registry: ghcr,
    reasons: ['denied'],
    says: /not allowed to create/i,
    fix: 'Let the organization {owner} have packages of this kind created (its settings, Packages), and the job permissions: packages: write.',
  },
  {
    registry: ghcr,
    reasons: ['denied'],
    fix: 'Give the job permissions: packages: write; a package that exists must also name this repository in its settings, Manage Actions access, with the role Write.',
  },
  {
    registry: /^docker\.io$/,
    reasons: ['denied'],
    fix: 'Check that the namespace {owner} is yours, and that the access token may read and write; in an organization the repository must exist, or you may create it.',
  },
  {
    registry: /^quay\.io$/,
    reasons: ['unauthorized', 'denied'],
    fix: 'Give the robot account the permission Write on the repository, and where it is new the right to create repositories in {owner}.',
  },
]

/**
 * What to do about a failure.
 * @param message holds the request (`PUT /v2/acme/web/manifests/1.0`) and what the registry said.
 * @param usual what to do where this registry wants nothing of its own.
 */
export function fixFor(
  registry: string,
  reason: RegistryReason,
  message: string,
  usual: string = fixes[reason],
): string {
  const hint = hints.find(
    (one) =>
      one.reasons.includes(reason) && (one.registry?.test(registry) ?? true) && (one.says?.test(message) ?? true),
  )
  if (hint === undefined) return usual
  const repository = /\/v2\/(\S+?)\/(?:blobs|manifests|referrers)\//.exec(message)?.[1]
  const [owner = 'OWNER', second = 'NAME'] = repository?.split('/') ?? []
  const words: Readonly<Record<string, string>> = {
    1: hint.registry?.exec(registry)?.[1] ?? '',
    owner,
    second,
    repository: repository ?? 'NAME',
  }
  return hint.fix.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '')
}
