import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { ServiceError } from '../errors.ts'
import { catalog, type ToolName } from './catalog.ts'
import { provideTool, versionOf } from './provide.ts'

/** A folder with programs that are shell scripts. */
function programs(scripts: Record<string, string>): string {
  const folder = temporaryFolder('programs')
  for (const [name, script] of Object.entries(scripts)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  }
  return folder
}

const noNetwork = {
  send: () => Promise.reject(new Error('this test may not reach the network')),
}

describe('provideTool', () => {
  it('takes the path that was given before anything else', async () => {
    const folder = programs({ 'mine/trivy': 'echo "Version: 0.70.1"', trivy: 'echo "Version: 0.72.0"' })
    const host = testHost({ environment: { PATH: folder } })
    const path = join(folder, 'mine/trivy')
    expect(await provideTool(host, 'trivy', { path })).toEqual({ path, version: undefined, source: 'path-given' })
    expect(host.log.lines).toEqual([`trivy (path-given): ${path}`])
  })

  it('takes a given path relative to the workspace', async () => {
    const root = programs({ 'bin/helm': 'echo v3.19.0' })
    const given = await provideTool(testHost({ root }), 'helm', { path: 'bin/helm' })
    expect(given.path).toBe(join(root, 'bin/helm'))
  })

  it('refuses a given path that is no program', async () => {
    await expect(provideTool(testHost({}), 'grype', { path: './missing' })).rejects.toMatchObject({
      name: 'InputError',
      message: 'The path given for grype, "./missing", is not an executable file',
    })
  })

  it.each<[ToolName, string, string]>([
    ['kompose', '1.38.0 (HEAD)', '1.38.0'],
    ['trivy', 'Version: 0.72.0\nVulnerability DB:\n  Version: 2', '0.72.0'],
    ['trivy', 'Version: dev', 'unknown'],
    ['grype', 'grype 0.110.0', '0.110.0'],
    ['grype', 'grype [not provided]', 'unknown'],
    ['buildx', 'github.com/docker/buildx v0.33.0 abc1234', '0.33.0'],
    ['buildx', 'github.com/docker/buildx v0.0.0+unknown', 'unknown'],
    ['cosign', 'GitVersion:    v2.6.5', '2.6.5'],
    ['cosign', 'GitVersion:    devel\nGoVersion:     go1.26.8', 'unknown'],
    ['kustomize', '(devel)', 'unknown'],
    ['helm', 'v3.19.0', '3.19.0'],
    ['syft', 'syft 1.42.0-rc.1', '1.42.0-rc.1'],
  ])('reads from %s that says "%s" the version %s', async (name, says, version) => {
    const folder = programs({ [name]: `cat <<'END'\n${says}\nEND` })
    // cat is needed by the script alone.
    const host = testHost({ environment: { PATH: `${folder}:/usr/bin:/bin` } })
    expect(await versionOf(host, name, (await provideTool(host, name)).path)).toBe(version)
  })

  it('finds buildx where the Docker command line keeps its plugins', async () => {
    const home = programs({ '.docker/cli-plugins/docker-buildx': 'echo github.com/docker/buildx v0.30.1 abc' })
    const host = testHost({ environment: { HOME: home, PATH: '/nowhere' } })
    expect(await provideTool(host, 'buildx')).toEqual({
      path: join(home, '.docker/cli-plugins/docker-buildx'),
      version: undefined,
      source: 'PATH',
    })
  })

  it('passes over a program on PATH that is not the version that was asked for', async () => {
    const folder = programs({ trivy: 'echo "Version: 0.60.0"' })
    const host = { ...testHost({ environment: { PATH: folder } }), network: noNetwork }
    await expect(provideTool(host, 'trivy', { version: 'v0.72.0' })).rejects.toThrow(/may not reach the network/)
  })

  it('refuses a version without a known checksum, and says what to give', async () => {
    const host = { ...testHost({}), network: noNetwork }
    await expect(provideTool(host, 'trivy', { version: '0.1.2', allowBuild: true })).rejects.toMatchObject({
      name: 'InputError',
      message: 'No checksum is known for trivy 0.1.2, so it is not downloaded',
      fix: 'Give the SHA-256 that the project publishes for its file, or use 0.72.0, or put trivy 0.1.2 on PATH.',
    })
  })

  it('refuses a checksum that is none', async () => {
    await expect(provideTool(testHost({}), 'trivy', { version: '0.1.2', sha256: 'abc' })).rejects.toMatchObject({
      name: 'InputError',
      message: 'The checksum given for trivy, "abc", is not a SHA-256',
    })
  })

  it('downloads nothing for a platform without a checksum, and says what was tried', async () => {
    const host = { ...testHost({ platform: { os: 'freebsd', architecture: 'x64' } }), network: noNetwork }
    await expect(provideTool(host, 'trivy')).rejects.toMatchObject({
      name: 'ServiceError',
      message:
        'trivy 0.72.0 could not be found: trivy is not on PATH; no checksum of trivy 0.72.0 is known for freebsd x64',
    })
  })
})

describe('provideTool with a network', () => {
  const program = '#!/bin/sh\necho published\n'
  const sha256 = createHash('sha256').update(program).digest('hex')

  function hostWithNetwork(platform = { os: 'linux', architecture: 'arm64' }) {
    const requested: string[] = []
    const send = async ({ url }: { url: string }) => {
      requested.push(url)
      return { status: 200, headers: {}, body: Buffer.from(program) }
    }
    return { host: { ...testHost({ platform, environment: { PATH: '/usr/bin:/bin' } }), network: { send } }, requested }
  }

  it('downloads a version for which a checksum is given, and runs it from the cache the next time', async () => {
    const { host, requested } = hostWithNetwork()
    const first = await provideTool(host, 'kompose', { version: 'v1.40.0', sha256: `sha256:${sha256.toUpperCase()}` })
    expect(first).toMatchObject({ version: '1.40.0', source: 'download' })
    expect(readFileSync(first.path, 'utf8')).toBe(program)
    expect(await provideTool({ ...host }, 'kompose', { version: '1.40.0', sha256 })).toMatchObject({
      version: '1.40.0',
      source: 'cache',
    })
    expect(requested).toEqual(['https://github.com/kubernetes/kompose/releases/download/v1.40.0/kompose-linux-arm64'])
  })

  it('says where it looked when the download does not work either', async () => {
    const environment = { PATH: '/usr/bin:/bin' }
    const unreachable = { send: () => Promise.reject(new ServiceError('github.com', 'no way there')) }
    const host = {
      ...testHost({ environment, platform: { os: 'linux', architecture: 'arm64' } }),
      network: unreachable,
    }
    await expect(provideTool(host, 'trivy')).rejects.toMatchObject({
      name: 'ServiceError',
      service: 'trivy',
      message: expect.stringMatching(
        /^trivy 0\.72\.0 could not be found: trivy is not on PATH; it could not be downloaded: no way there$/,
      ),
    })
  })

  it('runs nothing that is not the pinned file', async () => {
    const { host } = hostWithNetwork({ os: 'darwin', architecture: 'arm64' })
    await expect(provideTool(host, 'cosign')).rejects.toMatchObject({
      name: 'ServiceError',
      service: 'download of cosign',
      message: expect.stringContaining('is not the published cosign 2.6.5'),
    })
    expect(readdirSync(host.files.cache)).toEqual([])
  })
})

describe('provideTool with the Go of this machine', () => {
  /** A `go` that keeps what it was asked and writes a program that says its version. */
  const go = `
    pwd > "$HOME/where"; cat go.mod > "$HOME/go.mod"; cat go.sum > "$HOME/go.sum"
    echo "$@" > "$HOME/arguments"; env | sort > "$HOME/environment"
    echo building >> "$HOME/log"
    while [ "$1" != -o ]; do shift; done
    printf '#!/bin/sh\\necho built\\n' > "$2"; chmod +x "$2"`

  function hostWithGo() {
    const folder = programs({ go })
    const home = temporaryFolder('home')
    const environment = { PATH: `${folder}:/usr/bin:/bin`, HOME: home, GOFLAGS: '-p=1', GITHUB_TOKEN: 'canary' }
    // On a platform without checksums nothing is downloaded first.
    const host = { ...testHost({ environment, platform: { os: 'freebsd', architecture: 'x64' } }), network: noNetwork }
    return { host, kept: (file: string) => readFileSync(join(home, file), 'utf8') }
  }

  it('builds the pinned module when the user allows it, and keeps it in the cache', async () => {
    const { host, kept } = hostWithGo()
    const built = await provideTool(host, 'trivy', { allowBuild: true })
    expect(built).toMatchObject({ version: '0.72.0', source: 'built' })
    expect(kept('go.mod')).toContain('require github.com/aquasecurity/trivy v0.72.0\n')
    expect(kept('go.sum')).toBe(`github.com/aquasecurity/trivy v0.72.0 ${catalog.trivy.module.sum}\n`)
    expect(kept('arguments')).toMatch(
      /^build -mod=mod -trimpath -ldflags=-s -w -o \S+ github.com\/aquasecurity\/trivy\/cmd\/trivy\n$/,
    )
    const later = await provideTool({ ...host }, 'trivy', { allowBuild: true })
    expect(later).toMatchObject({ version: '0.72.0', source: 'cache' })
    expect(kept('log')).toBe('building\n')
  })

  it('gives the build what Go needs and no token', async () => {
    const { host, kept } = hostWithGo()
    await provideTool(host, 'trivy', { allowBuild: true })
    expect(kept('environment')).toMatch(/^CGO_ENABLED=0$/m)
    expect(kept('environment')).toMatch(/^GOEXPERIMENT=jsonv2$/m)
    expect(kept('environment')).toMatch(/^GOFLAGS=-p=1$/m)
    expect(kept('environment')).not.toContain('canary')
  })

  it('builds again when the cached program has changed', async () => {
    const { host, kept } = hostWithGo()
    const running = await provideTool(host, 'helm', { allowBuild: true })
    const cached = join(host.files.cache, 'tools/helm', catalog.helm.version, 'freebsd-x64-built/helm')
    writeFileSync(cached, '#!/bin/sh\necho tampered\n')
    expect(readFileSync(running.path, 'utf8')).not.toContain('tampered')
    expect(await provideTool(host, 'helm', { allowBuild: true })).toBe(running)
    const again = await provideTool({ ...host }, 'helm', { allowBuild: true })
    expect(again.source).toBe('built')
    expect(readFileSync(again.path, 'utf8') + readFileSync(cached, 'utf8')).not.toContain('tampered')
    expect(kept('log')).toBe('building\nbuilding\n')
  })

  it('does not run a program that somebody put into the cache, with a hash beside it', async () => {
    const { host, kept } = hostWithGo()
    const program = join(host.files.cache, 'tools/helm', catalog.helm.version, 'freebsd-x64-built/helm')
    mkdirSync(join(program, '..'), { recursive: true })
    writeFileSync(program, '#!/bin/sh\necho poisoned\n', { mode: 0o755 })
    const sha256 = createHash('sha256').update(readFileSync(program)).digest('hex')
    writeFileSync(`${program}.sha256`, `${sha256}\n`)
    expect(await provideTool(host, 'helm', { allowBuild: true })).toMatchObject({ source: 'built' })
    expect(readFileSync(program, 'utf8')).not.toContain('poisoned')
    expect(kept('log')).toBe('building\n')
  })

  it('builds again on another machine that was given the cache alone', async () => {
    const { host, kept } = hostWithGo()
    await provideTool(host, 'helm', { allowBuild: true })
    const { files } = testHost({ cache: host.files.cache })
    expect(await provideTool({ ...host, files }, 'helm', { allowBuild: true })).toMatchObject({ source: 'built' })
    expect(kept('log')).toBe('building\nbuilding\n')
  })

  it.each([
    ['the user does not allow it', {}],
    ['a checksum of the published file was given', { allowBuild: true, sha256: 'a'.repeat(64) }],
  ])('builds nothing, and uses no earlier build, when %s', async (_, options) => {
    const { host } = hostWithGo()
    await provideTool(host, 'trivy', { allowBuild: true })
    await expect(provideTool(host, 'trivy', options)).rejects.toMatchObject({ name: 'ServiceError' })
  })

  it('shows the end of what Go said when the build fails', async () => {
    const folder = programs({ go: 'echo "cannot find package" >&2; exit 1' })
    const environment = { PATH: `${folder}:/usr/bin:/bin` }
    const host = testHost({ environment, platform: { os: 'freebsd', architecture: 'x64' } })
    await expect(provideTool(host, 'helm', { allowBuild: true })).rejects.toMatchObject({
      name: 'ServiceError',
      message: 'Building helm v3.19.0 from helm.sh/helm/v3 failed: cannot find package',
    })
  })
})
