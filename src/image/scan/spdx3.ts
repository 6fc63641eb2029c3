import { version } from '../../version.ts'
import type { Bom, Component } from './cyclonedx.ts'

type Json = Readonly<Record<string, unknown>>

/** What SPDX calls the types of CycloneDX that it has by another name; the rest it has by the same. */
const purposes: Readonly<Record<string, string>> = {
  'operating-system': 'operatingSystem',
  'device-driver': 'deviceDriver',
  'machine-learning-model': 'model',
  'cryptographic-asset': 'other',
}

/**
 * SPDX 3.0.1 as JSON-LD (https://spdx.github.io/spdx-spec/v3.0.1/) of a CycloneDX document about an image, which its
 * `metadata.component` describes: the profiles core, software and simpleLicensing. Packages of an operating system and of a file are
 * contained in it, as all are in the image; what a package needs it depends on.
 */
export function spdx3Of(document: Json): Json {
  const bom = document as Bom
  const image = bom.metadata?.component ?? {}
  const components = bom.components ?? []
  const id = (name: string): string => `${bom.serialNumber ?? 'urn:gitops-actions:sbom'}#${name}`
  const elements = components.map((component, index) => ({ component, spdxId: id(`component-${index + 1}`) }))
  const root = { component: { ...image, type: 'container' }, spdxId: id('image') }
  const all = [root, ...elements]
  const licenses = licensesOf(elements, id)
  const graph: Json[] = [
    ...all.map(({ component, spdxId }) => artifactOf(component, spdxId)),
    ...licenses.elements,
    ...relationships([...edgesOf(bom, all), ...licenses.edges], id),
  ]
  const [tool] = bom.metadata?.tools?.components ?? []
  const scanner = { type: 'SoftwareAgent', spdxId: id('scanner'), name: [tool?.name, tool?.version].join(' ').trim() }
  const converter = { type: 'Tool', spdxId: id('tool'), name: `gitops-actions ${version}` }
  const sbom = {
    type: 'software_Sbom',
    spdxId: id('sbom'),
    rootElement: [root.spdxId],
    element: graph.map(({ spdxId }) => spdxId),
    software_sbomType: ['analyzed'],
  }
  const described = [scanner, converter, ...graph, sbom]
  const spdxDocument = {
    type: 'SpdxDocument',
    spdxId: id('document'),
    name: `${image.name ?? ''}@${image.version ?? ''}`,
    profileConformance: ['core', 'software', 'simpleLicensing'],
    rootElement: [sbom.spdxId],
    element: described.map(({ spdxId }) => spdxId),
  }
  const creation = {
    type: 'CreationInfo',
    '@id': creationInfo,
    specVersion: '3.0.1',
    created: `${new Date(bom.metadata?.timestamp ?? 0).toISOString().slice(0, 19)}Z`,
    createdBy: [scanner.spdxId],
    createdUsing: [converter.spdxId],
  }
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [creation, ...[spdxDocument, ...described].map((one) => ({ ...one, creationInfo }))],
  }
}

const creationInfo = '_:creationInfo'

interface Element {
  readonly component: Component
  readonly spdxId: string
}

/** Elements that belong together: those on the right are what the left contains, needs or is licensed by. */
interface Edge {
  readonly from: string
  readonly relationshipType: 'contains' | 'dependsOn' | 'hasDeclaredLicense'
  readonly to: readonly string[]
}

function artifactOf(component: Component, spdxId: string): Json {
  const { type = 'library', name = '', version: of, purl, cpe, description, hashes = [] } = component
  const verifiedUsing = hashes.map(({ alg, content }) => ({
    type: 'Hash',
    algorithm: alg
      .toLowerCase()
      .replace(/^sha-(?=\d)/, 'sha')
      .replaceAll('-', '_'),
    hashValue: content,
  }))
  const shared = {
    spdxId,
    name,
    ...(description ? { description } : {}),
    ...(verifiedUsing.length > 0 ? { verifiedUsing } : {}),
  }
  if (type === 'file') return { type: 'software_File', ...shared }
  const identifier = { type: 'ExternalIdentifier', externalIdentifierType: 'cpe23', identifier: cpe }
  return {
    type: 'software_Package',
    ...shared,
    software_primaryPurpose: purposes[type] ?? type,
    ...(of ? { software_packageVersion: of } : {}),
    ...(purl ? { software_packageUrl: purl } : {}),
    ...(cpe?.startsWith('cpe:2.3:') ? { externalIdentifier: [identifier] } : {}),
  }
}

function edgesOf({ dependencies = [] }: Bom, all: readonly Element[]): Edge[] {
  const [root, ...inside] = all
  const byRef = new Map(all.map((element) => [element.component['bom-ref'], element]))
  const nested = dependencies.flatMap(({ ref, dependsOn = [] }): Edge[] => {
    const from = byRef.get(ref)
    if (from === undefined || from === root) return []
    const to = dependsOn.flatMap((one) => byRef.get(one)?.spdxId ?? [])
    // An operating system and a file of packages need nothing: they hold it.
    return [{ from: from.spdxId, relationshipType: from.component.purl ? 'dependsOn' : 'contains', to }]
  })
  const held = inside.map(({ spdxId }) => spdxId)
  return [{ from: root?.spdxId ?? '', relationshipType: 'contains', to: held }, ...nested]
}

/** An element for each licence: an expression of SPDX, or the text of what is none. */
function licensesOf(elements: readonly Element[], id: (name: string) => string): { elements: Json[]; edges: Edge[] } {
  const made = new Map<string, Json & { readonly spdxId: string }>()
  const edges = elements.map(({ component: { licenses = [] }, spdxId }): Edge => {
    const to = licenses.map(({ license, expression = license?.id }) => {
      const text = expression ?? license?.name ?? ''
      const known = made.get(text)
      const kind =
        expression === undefined
          ? { type: 'simplelicensing_SimpleLicensingText', simplelicensing_licenseText: text }
          : { type: 'simplelicensing_LicenseExpression', simplelicensing_licenseExpression: text }
      const element = known ?? { ...kind, spdxId: id(`license-${made.size + 1}`) }
      made.set(text, element)
      return element.spdxId
    })
    return { from: spdxId, relationshipType: 'hasDeclaredLicense', to: [...new Set(to)] }
  })
  return { elements: [...made.values()], edges }
}

function relationships(edges: readonly Edge[], id: (name: string) => string): Json[] {
  return edges
    .filter(({ to }) => to.length > 0)
    .map((edge, index) => ({ type: 'Relationship', spdxId: id(`relationship-${index + 1}`), ...edge }))
}
