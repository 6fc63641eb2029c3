import type { CustomKind } from '../../src/kubernetes/custom.ts'

/**
 * What releases of External Secrets after the newest Go module (2.x) have added, by the project's API reference: names of
 * fields, whose values are taken as they come, allowed values, and fields that need no longer be there.
 * https://external-secrets.io/latest/api/spec/
 */
interface Supplement {
  readonly kinds: readonly string[]
  readonly fields?: readonly string[]
  readonly values?: Readonly<Record<string, readonly string[]>>
  readonly optional?: Readonly<Record<string, readonly string[]>>
}

const generators = ['BeyondtrustWorkloadCredentialsDynamicSecret', 'GitlabDeployToken']
const supplements: readonly Supplement[] = [
  {
    kinds: ['ExternalSecret', 'ClusterExternalSecret'],
    fields: [
      'data[].remoteRef.nullBytePolicy',
      'dataFrom[].extract.nullBytePolicy',
      'dataFrom[].find.nullBytePolicy',
      'syncWindows',
      'target.template.templateFrom[].valuesDecodingStrategy',
    ],
    values: {
      'data[].sourceRef.generatorRef.kind': generators,
      'dataFrom[].sourceRef.generatorRef.kind': generators,
      'target.creationPolicy': ['CreateOrMerge'],
    },
  },
  {
    kinds: ['PushSecret', 'ClusterPushSecret'],
    fields: ['dataTo', 'template.templateFrom[].valuesDecodingStrategy'],
    values: { 'selector.generatorRef.kind': generators },
  },
  {
    kinds: ['SecretStore', 'ClusterSecretStore'],
    fields: [
      'provider.akeyless.authSecretRef.serviceAccountRef',
      'provider.akeyless.ignoreCache',
      'provider.aws.customSessionTags',
      'provider.aws.sessionTagsPolicy',
      'provider.beyondtrustworkloadcredentials',
      'provider.conjur.auth.cert',
      'provider.crd',
      'provider.dvls.vault',
      'provider.gcpsm.auth.workloadIdentityFederation.gcpServiceAccountEmail',
      'provider.github.orgSecretVisibility',
      'provider.infisical.secretsScope.organizationSlug',
      'provider.keepersecurity.getByTitleFallback',
      'provider.nebiusmysterybox',
      'provider.onepasswordSDK.environment',
      'provider.openBao',
      'provider.ovh',
      'provider.passbolt.caBundle',
      'provider.passbolt.caProvider',
      'provider.pulumi.auth',
      'provider.secretserver.token',
      'provider.vault.auth.cert.vaultRole',
    ],
    values: { 'provider.aws.service': ['CertificateManager'] },
    optional: {
      'provider.onepasswordSDK': ['vault'],
      'provider.pulumi': ['accessToken'],
      'provider.secretserver': ['password', 'username'],
    },
  },
]

/** Where the spec that a supplement is about stands in a kind: of the cluster-wide kinds it is nested. */
const nestedSpecs: Readonly<Record<string, string>> = {
  ClusterExternalSecret: 'externalSecretSpec',
  ClusterPushSecret: 'pushSecretSpec',
}

type Writable = { properties?: Record<string, Writable>; items?: Writable; enum?: unknown[]; required?: string[] }

function at(schema: Writable, path: string): Writable | undefined {
  let found: Writable | undefined = schema
  for (const step of path.split('.').filter((one) => one !== '')) {
    const isList = step.endsWith('[]')
    found = found?.properties?.[isList ? step.slice(0, -2) : step]
    if (isList) found = found?.items
  }
  return found
}

/** Adds to a kind, in place, what later releases have added. */
export function supplement(kind: CustomKind): void {
  if (!kind.apiVersion.startsWith('external-secrets.io/') || !kind.served) return
  const nested = nestedSpecs[kind.kind]
  const spec = at(kind.schema as Writable, nested === undefined ? 'spec' : `spec.${nested}`)
  const own = supplements.find(({ kinds }) => kinds.includes(kind.kind))
  if (spec === undefined || own === undefined) return
  for (const path of own.fields ?? []) {
    const cut = path.lastIndexOf('.')
    const parent = at(spec, path.slice(0, Math.max(cut, 0)))
    if (parent?.properties === undefined) throw new Error(`${kind.kind} has no place for ${path}`)
    parent.properties[path.slice(cut + 1)] ??= { 'x-kubernetes-preserve-unknown-fields': true } as Writable
  }
  for (const [path, values] of Object.entries(own.values ?? {})) at(spec, path)?.enum?.push(...values)
  for (const [path, names] of Object.entries(own.optional ?? {})) {
    const parent = at(spec, path)
    if (parent?.required !== undefined) parent.required = parent.required.filter((name) => !names.includes(name))
  }
}
