import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalog, type PlatformName, type ToolName } from './catalog.ts'

interface Pinned {
  readonly sources?: readonly string[]
  readonly sha256?: Readonly<Record<string, string>>
  readonly built?: Readonly<Record<string, string>>
}

const file = join(import.meta.dirname, '../../data/tools.json')
const { tools } = JSON.parse(readFileSync(file, 'utf8')) as { tools: Record<string, Record<string, Pinned>> }
const pinned = Object.entries(tools).flatMap(([name, versions]) =>
  Object.entries(versions).map(([version, pin]) => ({ name: name as ToolName, version, ...pin })),
)

describe('data/tools.json', () => {
  it.each(pinned)('has well-formed checksums of $name $version, each with at least two sources', (pin) => {
    expect(Object.keys(catalog)).toContain(pin.name)
    expect(pin.version).toMatch(/^\d+\.\d+\.\d+$/)
    if (pin.sha256) expect(pin.sources?.length).toBeGreaterThanOrEqual(2)
    for (const [build, sha256] of Object.entries(pin.built ?? {})) {
      expect(build).toMatch(/^(linux|darwin)\/(amd64|arm64) go\d+\.\d+\.\d+$/)
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    }
    for (const [platform, sha256] of Object.entries(pin.sha256 ?? {})) {
      expect(platform).toMatch(/^(linux|darwin)\/(amd64|arm64)$/)
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    }
  })

  it('gives no two files the same checksum', () => {
    const all = pinned.flatMap(({ sha256, built }) => Object.values({ ...sha256, ...built }))
    expect(new Set(all).size).toBe(all.length)
  })

  it('has the default version of every tool but those for which fewer than two sources were found', () => {
    const missing = Object.entries(catalog).filter(
      ([name, { version }]) => tools[name]?.[version]?.sha256 === undefined,
    )
    expect(missing.map(([name]) => name)).toEqual(['kompose', 'sops'])
  })
})

describe('the catalog', () => {
  it.each<[ToolName, PlatformName, string, string | undefined]>([
    [
      'kompose',
      'linux/amd64',
      'https://github.com/kubernetes/kompose/releases/download/v1.38.0/kompose-linux-amd64',
      undefined,
    ],
    [
      'buildx',
      'linux/arm64',
      'https://github.com/docker/buildx/releases/download/v0.33.0/buildx-v0.33.0.linux-arm64',
      undefined,
    ],
    [
      'trivy',
      'darwin/arm64',
      'https://github.com/aquasecurity/trivy/releases/download/v0.72.0/trivy_0.72.0_macOS-ARM64.tar.gz',
      'trivy',
    ],
    [
      'grype',
      'linux/amd64',
      'https://github.com/anchore/grype/releases/download/v0.110.0/grype_0.110.0_linux_amd64.tar.gz',
      'grype',
    ],
    [
      'syft',
      'darwin/amd64',
      'https://github.com/anchore/syft/releases/download/v1.42.3/syft_1.42.3_darwin_amd64.tar.gz',
      'syft',
    ],
    [
      'cosign',
      'linux/amd64',
      'https://github.com/sigstore/cosign/releases/download/v2.6.5/cosign-linux-amd64',
      undefined,
    ],
    [
      'kustomize',
      'linux/amd64',
      'https://github.com/kubernetes-sigs/kustomize/releases/download/kustomize%2Fv5.8.1/kustomize_v5.8.1_linux_amd64.tar.gz',
      'kustomize',
    ],
    ['helm', 'linux/arm64', 'https://get.helm.sh/helm-v3.19.0-linux-arm64.tar.gz', 'linux-arm64/helm'],
  ])('knows where %s for %s is published', (name, platform, url, member) => {
    const release = catalog[name].release(catalog[name].version, platform)
    expect([release.url, release.member]).toEqual([url, member])
  })

  it('pins the source of every module that can be built', () => {
    for (const { module } of Object.values(catalog)) expect(module.sum).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/)
  })
})
