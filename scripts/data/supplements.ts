import type { CustomKind } from '../../src/kubernetes/custom.ts'
import type { Schema } from '../../src/kubernetes/schema.ts'

/** A map with these fields; a name that ends in `!` must be there. */
function map(fields: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(fields)
  const properties = Object.fromEntries(entries.map(([name, schema]) => [name.replace('!', ''), schema]))
  const required = entries.filter(([name]) => name.endsWith('!')).map(([name]) => name.slice(0, -1))
  return required.length === 0 ? { type: 'object', properties } : { type: 'object', required, properties }
}

const list = (items: Schema): Schema => ({ type: 'array', items })
const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values })
const text: Schema = { type: 'string' }
const open: Schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }
const flag: Schema = { type: 'boolean' }
const number: Schema = { type: 'integer' }
const texts: Schema = { type: 'object', additionalProperties: text }
const secret = map({ key: text, name: text, namespace: text })
const account = map({ audiences: list(text), 'name!': text, namespace: text })
const caProvider = map({ key: text, 'name!': text, namespace: text, 'type!': oneOf('Secret', 'ConfigMap') })
const nullBytePolicy = oneOf('Ignore', 'Fail')
const valuesDecodingStrategy = oneOf('Auto', 'Base64', 'Base64URL', 'None')

/**
 * What releases after the newest Go module that could be had have added: fields, allowed values, and fields that need no
 * longer be there. For External Secrets 2.x, names and types of fields were read from the CRDs that the project publishes
 * (https://github.com/external-secrets/external-secrets, config/crds). The one value for Flux, `FluxInstance`, was seen to be
 * accepted by an API server; no document of the project was checked for it.
 */
interface Supplement {
  readonly group: string
  readonly kinds: readonly string[]
  readonly fields?: Readonly<Record<string, Schema>>
  readonly values?: Readonly<Record<string, readonly string[]>>
  readonly optional?: Readonly<Record<string, readonly string[]>>
}

const generators = ['BeyondtrustWorkloadCredentialsDynamicSecret', 'GitlabDeployToken']
const supplements: readonly Supplement[] = [
  {
    group: 'notification.toolkit.fluxcd.io',
    kinds: ['Alert'],
    values: { 'eventSources[].kind': ['FluxInstance'] },
  },
  {
    group: 'external-secrets.io',
    kinds: ['ExternalSecret', 'ClusterExternalSecret'],
    fields: {
      'data[].remoteRef.nullBytePolicy': nullBytePolicy,
      'dataFrom[].extract.nullBytePolicy': nullBytePolicy,
      'dataFrom[].find.nullBytePolicy': nullBytePolicy,
      syncWindows: map({
        'kind!': oneOf('allow', 'deny'),
        'windows!': list(map({ 'duration!': text, 'schedule!': text })),
      }),
      'target.template.templateFrom[].valuesDecodingStrategy': valuesDecodingStrategy,
    },
    values: {
      'data[].sourceRef.generatorRef.kind': generators,
      'dataFrom[].sourceRef.generatorRef.kind': generators,
      'target.creationPolicy': ['CreateOrMerge'],
    },
  },
  {
    group: 'external-secrets.io',
    kinds: ['PushSecret', 'ClusterPushSecret'],
    fields: {
      dataTo: list(
        map({
          conversionStrategy: oneOf('None', 'ReverseUnicode'),
          match: map({ regexp: text }),
          metadata: { 'x-kubernetes-preserve-unknown-fields': true },
          remoteKey: text,
          rewrite: list({
            ...map({ regexp: map({ 'source!': text, 'target!': text }), transform: map({ 'template!': text }) }),
            minProperties: 1,
            maxProperties: 1,
          }),
          storeRef: map({
            kind: oneOf('SecretStore', 'ClusterSecretStore'),
            labelSelector: map({
              matchExpressions: list(map({ 'key!': text, 'operator!': text, values: list(text) })),
              matchLabels: texts,
            }),
            name: text,
          }),
        }),
      ),
      'template.templateFrom[].valuesDecodingStrategy': valuesDecodingStrategy,
    },
    values: { 'selector.generatorRef.kind': generators },
  },
  {
    group: 'external-secrets.io',
    kinds: ['SecretStore', 'ClusterSecretStore'],
    fields: {
      'provider.akeyless.authSecretRef.serviceAccountRef': account,
      'provider.akeyless.ignoreCache': flag,
      'provider.aws.customSessionTags': texts,
      'provider.aws.sessionTagsPolicy': oneOf('None', 'Simple', 'Custom'),
      'provider.beyondtrustworkloadcredentials': map({
        'auth!': map({ 'apikey!': map({ 'token!': secret }) }),
        caBundle: text,
        caProvider,
        folderPath: text,
        'server!': map({ 'apiUrl!': text, 'siteId!': text }),
      }),
      'provider.conjur.auth.cert': map({
        'account!': text,
        'clientCertRef!': secret,
        'clientKeyRef!': secret,
        hostId: text,
        'serviceID!': text,
      }),
      'provider.crd': map({
        auth: map({
          cert: map({ 'clientCert!': secret, 'clientKey!': secret }),
          serviceAccount: account,
          token: map({ 'bearerToken!': secret }),
        }),
        authRef: secret,
        'resource!': map({ 'group!': text, 'kind!': text, 'version!': text }),
        server: map({ caBundle: text, caProvider, url: text }),
        whitelist: map({ rules: list(map({ name: text, namespace: text, properties: list(text) })) }),
      }),
      'provider.dvls.vault': text,
      'provider.gcpsm.auth.workloadIdentityFederation.gcpServiceAccountEmail': text,
      'provider.github.orgSecretVisibility': oneOf('all', 'private'),
      'provider.infisical.secretsScope.organizationSlug': text,
      'provider.keepersecurity.getByTitleFallback': flag,
      'provider.nebiusmysterybox': map({
        'apiDomain!': text,
        'auth!': map({ serviceAccountCredsSecretRef: secret, tokenSecretRef: secret }),
        caProvider: map({ certSecretRef: secret }),
      }),
      'provider.onepasswordSDK.environment': text,
      'provider.openBao': map({
        auth: map({
          appRole: map({ 'path!': text, roleId: text, roleRef: secret, 'secretRef!': secret }),
          namespace: text,
          tokenSecretRef: secret,
          userPass: map({ 'path!': text, secretRef: secret, 'username!': text }),
        }),
        caBundle: text,
        caProvider,
        namespace: text,
        path: text,
        'server!': text,
        version: oneOf('v1', 'v2'),
      }),
      'provider.ovh': map({
        'auth!': map({
          mtls: map({ caBundle: text, caProvider, 'certSecretRef!': secret, 'keySecretRef!': secret }),
          token: map({ 'tokenSecretRef!': secret }),
        }),
        casRequired: flag,
        okmsTimeout: number,
        'okmsid!': text,
        'server!': text,
      }),
      'provider.passbolt.caBundle': text,
      'provider.passbolt.caProvider': caProvider,
      'provider.pulumi.auth': map({
        accessToken: map({ secretRef: secret }),
        oidcConfig: map({ expirationSeconds: number, 'organization!': text, 'serviceAccountRef!': account }),
      }),
      'provider.secretserver.token': map({ secretRef: secret, value: text }),
      'provider.vault.auth.cert.vaultRole': text,
    },
    values: { 'provider.aws.service': ['CertificateManager'] },
    optional: {
      'provider.onepasswordSDK': ['vault'],
      'provider.pulumi': ['accessToken'],
      'provider.secretserver': ['password', 'username'],
    },
  },
  ...['ReplicationSource', 'ReplicationDestination'].map((kind) => ({
    // VolSync after 0.9.1 (https://volsync.readthedocs.io), and the mover that a widespread fork of it has.
    group: 'volsync.backube',
    kinds: [kind],
    fields: {
      kopia: open,
      'rclone.moverAffinity': open,
      'restic.moverAffinity': open,
      'rsyncTLS.moverAffinity': open,
      ...(kind === 'ReplicationDestination' && {
        'restic.cleanupCachePVC': flag,
        'restic.cleanupTempPVC': flag,
        'restic.enableFileDeletion': flag,
      }),
    },
  })),
  {
    // Releases before 1.0 ask for nothing there, and the controller has no use for the name.
    group: 'tekton.dev',
    kinds: ['Task'],
    optional: { stepTemplate: ['name'] },
  },
  {
    // Calico 3.31: https://docs.tigera.io/calico/latest/reference/resources/ippool
    group: 'projectcalico.org',
    kinds: ['IPPool'],
    fields: { assignmentMode: oneOf('Automatic', 'Manual') },
  },
  {
    // An admission plug-in of OpenShift fills in what its schema requires (DefaultSecurityContextConstraints).
    group: 'security.openshift.io',
    kinds: ['SecurityContextConstraints'],
    optional: {
      '': [
        'allowHostDirVolumePlugin',
        'allowHostIPC',
        'allowHostNetwork',
        'allowHostPID',
        'allowHostPorts',
        'allowPrivilegedContainer',
        'allowedCapabilities',
        'defaultAddCapabilities',
        'priority',
        'readOnlyRootFilesystem',
        'requiredDropCapabilities',
        'volumes',
      ],
    },
  },
]

/** Where what a supplement is about stands in a kind, if not in its spec. */
const places: Readonly<Record<string, string>> = {
  ClusterExternalSecret: 'spec.externalSecretSpec',
  ClusterPushSecret: 'spec.pushSecretSpec',
  SecurityContextConstraints: '',
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
  if (!kind.served) return
  const spec = at(kind.schema as Writable, places[kind.kind] ?? 'spec')
  const own = supplements.find(
    ({ group, kinds }) => kind.apiVersion.startsWith(`${group}/`) && kinds.includes(kind.kind),
  )
  if (spec === undefined || own === undefined) return
  for (const [path, schema] of Object.entries(own.fields ?? {})) {
    const cut = path.lastIndexOf('.')
    const parent = at(spec, path.slice(0, Math.max(cut, 0)))
    if (parent?.properties === undefined) throw new Error(`${kind.kind} has no place for ${path}`)
    parent.properties[path.slice(cut + 1)] ??= schema as Writable
  }
  for (const [path, values] of Object.entries(own.values ?? {})) at(spec, path)?.enum?.push(...values)
  for (const [path, names] of Object.entries(own.optional ?? {})) {
    const parent = at(spec, path)
    if (parent?.required !== undefined) parent.required = parent.required.filter((name) => !names.includes(name))
  }
}
