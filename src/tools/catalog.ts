/** `linux/amd64`, as container platforms are written. */
export type PlatformName = 'linux/amd64' | 'linux/arm64' | 'darwin/amd64' | 'darwin/arm64'

export interface Tool {
  /** What the suite runs it for, in a word or two. */
  readonly purpose: string
  /** The version that is provided when the user names none. */
  readonly version: string
  /** Names of the program on PATH, the preferred one first. */
  readonly programs: readonly string[]
  /** Files where installers put it without adding it to PATH; `~` is the home folder. */
  readonly places?: readonly string[]
  /** Arguments that make it print its version. */
  readonly versionArguments: readonly string[]
  /** What the project publishes for a platform. */
  release(version: string, platform: PlatformName): Release
  readonly module: GoModule
}

/** A published file: the program itself, or a .tar.gz with the program as one of its members. */
export interface Release {
  readonly url: string
  /** Name of the program in the archive; undefined where the file is the program. */
  readonly member?: string
}

/** Where the program comes from when it is built: a Go module at the version of the tool. */
export interface GoModule {
  readonly path: string
  /** The package of the program, relative to the module; empty where it is the module itself. */
  readonly command: string
  /** The module's hash in go.sum: the source of the pinned version is these bytes or the build fails. */
  readonly sum: string
  /** GOEXPERIMENT that the source needs. */
  readonly experiment?: string
}

const dockerPlugins = ['/usr/local/lib', '/usr/local/libexec', '/usr/lib', '/usr/libexec']

/** The external programs that the suite can run. Everything that differs between them stands here and in data/tools.json. */
const tools = {
  kompose: {
    purpose: '`convert` with `engine: kompose`',
    version: '1.38.0',
    programs: ['kompose'],
    versionArguments: ['version'],
    release: (version, platform) => ({
      url: `https://github.com/kubernetes/kompose/releases/download/v${version}/kompose-${dashed(platform)}`,
    }),
    module: {
      path: 'github.com/kubernetes/kompose',
      command: '',
      sum: 'h1:fCp+ZdzS2Jgu75VsJWFnaoZ/u6Y83QuIwqutLdqB1Oc=',
    },
  },
  buildx: {
    purpose: '`build`',
    version: '0.33.0',
    programs: ['docker-buildx', 'buildx'],
    places: ['~/.docker', ...dockerPlugins.map((folder) => `${folder}/docker`)].map(
      (folder) => `${folder}/cli-plugins/docker-buildx`,
    ),
    versionArguments: ['version'],
    release: (version, platform) => ({
      url: `https://github.com/docker/buildx/releases/download/v${version}/buildx-v${version}.${dashed(platform)}`,
    }),
    module: {
      path: 'github.com/docker/buildx',
      command: '/cmd/buildx',
      sum: 'h1:xuZeuQe/C/2tvLDgiIA6+Ynq3FFWSfsGNWIHM3q1hD8=',
    },
  },
  trivy: {
    purpose: 'scanning',
    version: '0.72.0',
    programs: ['trivy'],
    versionArguments: ['--version'],
    release: (version, platform) => {
      const names = {
        'linux/amd64': 'Linux-64bit',
        'linux/arm64': 'Linux-ARM64',
        'darwin/amd64': 'macOS-64bit',
        'darwin/arm64': 'macOS-ARM64',
      }
      const folder = `https://github.com/aquasecurity/trivy/releases/download/v${version}`
      return { url: `${folder}/trivy_${version}_${names[platform]}.tar.gz`, member: 'trivy' }
    },
    module: {
      path: 'github.com/aquasecurity/trivy',
      command: '/cmd/trivy',
      sum: 'h1:W3v+NE94olOzk3nSwwha59DTBsbcgLRXa4QNSJpRQQM=',
      experiment: 'jsonv2',
    },
  },
  grype: {
    purpose: 'scanning',
    version: '0.110.0',
    programs: ['grype'],
    versionArguments: ['--version'],
    release: (version, platform) => anchore('grype', version, platform),
    module: {
      path: 'github.com/anchore/grype',
      command: '/cmd/grype',
      sum: 'h1:oDzOxzs4CPtQA1CAb3dVAvcDxjM0MzuKNZBSK8qGqyE=',
    },
  },
  syft: {
    purpose: 'SBOMs',
    version: '1.42.3',
    programs: ['syft'],
    versionArguments: ['--version'],
    release: (version, platform) => anchore('syft', version, platform),
    module: {
      path: 'github.com/anchore/syft',
      command: '/cmd/syft',
      sum: 'h1:eIeeGyqfXm/C8wpBWU50xFbOjdL37VbLatMj9nEJ6n4=',
    },
  },
  cosign: {
    purpose: 'signing',
    version: '2.6.5',
    programs: ['cosign'],
    versionArguments: ['version'],
    release: (version, platform) => ({
      url: `https://github.com/sigstore/cosign/releases/download/v${version}/cosign-${dashed(platform)}`,
    }),
    module: {
      path: 'github.com/sigstore/cosign/v2',
      command: '/cmd/cosign',
      sum: 'h1:D7kFSWS2HzfD+LpEuBO89D1KfOAODlkWuuhzXS8yzi0=',
    },
  },
  kustomize: {
    purpose: 'rendering overlays',
    version: '5.8.1',
    programs: ['kustomize'],
    versionArguments: ['version'],
    release: (version, platform) => ({
      url: `https://github.com/kubernetes-sigs/kustomize/releases/download/kustomize%2Fv${version}/kustomize_v${version}_${underscored(platform)}.tar.gz`,
      member: 'kustomize',
    }),
    module: {
      path: 'sigs.k8s.io/kustomize/kustomize/v5',
      command: '',
      sum: 'h1:Pgsg5psubpVEy7Nf6S89PARg5VmmWUC1l9dC6Dl4PG0=',
    },
  },
  helm: {
    purpose: 'rendering charts',
    version: '3.19.0',
    programs: ['helm'],
    versionArguments: ['version', '--template', '{{.Version}}'],
    release: (version, platform) => ({
      url: `https://get.helm.sh/helm-v${version}-${dashed(platform)}.tar.gz`,
      member: `${dashed(platform)}/helm`,
    }),
    module: {
      path: 'helm.sh/helm/v3',
      command: '/cmd/helm',
      sum: 'h1:krVyCGa8fa/wzTZgqw0DUiXuRT5BPdeqE/sQXujQ22k=',
    },
  },
  sops: {
    purpose: '`convert` with `secrets: sops`',
    version: '3.13.3',
    programs: ['sops'],
    versionArguments: ['--version', '--disable-version-check'],
    release: (version, platform) => ({
      url: `https://github.com/getsops/sops/releases/download/v${version}/sops-v${version}.${platform.replace('/', '.')}`,
    }),
    module: {
      path: 'github.com/getsops/sops/v3',
      command: '/cmd/sops',
      sum: 'h1:saYczbT88kD1saNChe1cAbFQe5mrRhTIfEw3TaEcmK0=',
    },
  },
} satisfies Readonly<Record<string, Tool>>

export type ToolName = keyof typeof tools

export const catalog: Readonly<Record<ToolName, Tool>> = tools

function anchore(name: string, version: string, platform: PlatformName): Release {
  const folder = `https://github.com/anchore/${name}/releases/download/v${version}`
  return { url: `${folder}/${name}_${version}_${underscored(platform)}.tar.gz`, member: name }
}

function dashed(platform: PlatformName): string {
  return platform.replace('/', '-')
}

function underscored(platform: PlatformName): string {
  return platform.replace('/', '_')
}
