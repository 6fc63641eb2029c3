import type { Fields } from '../../contract/fields.ts'

/** What BuildKit is told: where the images are described, what is built of them, and by what means. */
export const bakeInputs = {
  'bake-file': {
    type: 'list',
    separator: 'line',
    placeholder: 'FILE',
    description:
      'Bake files (HCL, JSON or Compose), the later ones overriding: their targets are the images, all built in one solve.',
  },
  'bake-target': {
    type: 'list',
    separator: 'comma',
    placeholder: 'TARGET',
    description: 'Targets and groups of the bake files. Default: the group default.',
  },
  'bake-set': {
    type: 'list',
    separator: 'line',
    placeholder: 'TARGET.KEY=VALUE',
    description: 'Settings of targets that go before those of the bake files, as docker buildx bake --set takes them.',
  },
  file: { type: 'string', placeholder: 'FILE', description: 'Dockerfile. Default: Dockerfile in the context.' },
  platform: {
    type: 'list',
    separator: 'comma',
    placeholder: 'PLATFORM',
    description: 'Platforms to build for, such as linux/amd64 and linux/arm64. Default: that of the builder.',
  },
  target: { type: 'string', placeholder: 'STAGE', description: 'Stage of the Dockerfile to build.' },
  'build-arg': {
    type: 'list',
    separator: 'line',
    placeholder: 'KEY=VALUE',
    description: 'Build arguments, one a line. KEY alone takes the value of that environment variable.',
  },
  'build-context': {
    type: 'list',
    separator: 'line',
    placeholder: 'NAME=SOURCE',
    description:
      'Named contexts, one a line: a folder, image or URL that stands for an image or a stage of that name in the Dockerfile.',
  },
  label: {
    type: 'map',
    separator: 'line',
    description: 'Labels of the image, KEY=VALUE, one a line. Source, revision and time are labelled in any case.',
  },
  secret: {
    type: 'list',
    separator: 'line',
    placeholder: 'SPEC',
    description: 'Build secrets, one a line: id=NAME,env=VARIABLE or id=NAME,src=FILE.',
  },
  ssh: {
    type: 'list',
    separator: 'line',
    placeholder: 'SPEC',
    description:
      'SSH agents and keys for RUN --mount=type=ssh and Git contexts, one a line: default (the agent of SSH_AUTH_SOCK), or ID=FILE with a socket or a private key.',
  },
  annotation: {
    type: 'list',
    separator: 'line',
    placeholder: 'KEY=VALUE',
    description:
      'Annotations of the OCI image, one a line: KEY=VALUE, or only of the index (index:KEY=VALUE) or of the image of a platform (manifest[linux/arm64]:KEY=VALUE).',
  },
  allow: {
    type: 'list',
    separator: 'comma',
    values: ['network.host', 'security.insecure', 'device'],
    description:
      'Rights that RUN steps ask for (--network=host, --security=insecure, --device). The builder must allow them, too.',
  },
  network: {
    type: 'enum',
    values: ['default', 'host', 'none'],
    default: 'default',
    description: 'Network of the RUN steps. "host" is allowed with it.',
  },
  ulimit: {
    type: 'list',
    separator: 'comma',
    placeholder: 'NAME=SOFT:HARD',
    description: 'Limits of the RUN steps, such as nofile=1024:2048.',
  },
  'cgroup-parent': {
    type: 'string',
    placeholder: 'GROUP',
    description:
      'Control group under which the RUN steps run. For one image: docker buildx build makes it, since bake knows no such setting.',
  },
  'shm-size': {
    type: 'string',
    placeholder: 'SIZE',
    description: 'Size of /dev/shm in RUN steps, such as 128m.',
  },
  'add-host': {
    type: 'list',
    separator: 'comma',
    placeholder: 'NAME=ADDRESS',
    description: 'Hosts that RUN steps know besides, such as db.test=10.0.0.2.',
  },
  cache: {
    type: 'enum',
    values: ['auto', 'off'],
    default: 'auto',
    description:
      "Where neither cache-from nor cache-to is given: auto reads and writes GitHub's cache in a workflow of GitHub, one for each image; in another CI (variable CI) the tag buildcache of the image's repository, which who pushes writes when the image has passed; none elsewhere. A cache that fails never fails the build.",
  },
  'cache-from': {
    type: 'list',
    separator: 'line',
    placeholder: 'SPEC',
    description: 'Caches to read, one a line, as docker buildx takes them.',
  },
  'cache-to': {
    type: 'list',
    separator: 'line',
    placeholder: 'SPEC',
    description: 'Caches to write, one a line, as docker buildx takes them.',
  },
  'no-cache': { type: 'boolean', description: 'Build every step again.' },
  pull: { type: 'boolean', description: 'Ask the registries for newer base images.' },
  builder: {
    type: 'string',
    placeholder: 'NAME',
    description: 'The buildx builder to use. Default: the current one.',
  },
  buildkit: {
    type: 'string',
    placeholder: 'ADDRESS',
    description:
      'Address of a BuildKit daemon that builds, in place of a builder: tcp://HOST:PORT, unix://SOCKET, kube-pod://POD.',
  },
  'buildkit-ca': {
    type: 'string',
    placeholder: 'PEM',
    description: 'Certificate of who vouches for that daemon: a file, or env://VARIABLE.',
  },
  'buildkit-cert': {
    type: 'string',
    placeholder: 'PEM',
    description: 'Certificate that the daemon is shown (mTLS): a file, or env://VARIABLE.',
  },
  'buildkit-key': {
    type: 'string',
    placeholder: 'PEM',
    description: 'Private key of that certificate: a file, or env://VARIABLE.',
  },
  reproducible: {
    type: 'boolean',
    description:
      "Give every file of the new layers the commit's time, so that a build from nothing has the same digest. Needs provenance off and BuildKit 0.13.",
  },
  provenance: {
    type: 'enum',
    values: ['off', 'min', 'max'],
    default: 'min',
    description: 'Provenance attestation made by BuildKit. "max" holds the build arguments too.',
  },
  sbom: {
    type: 'boolean',
    description: 'Attach an SBOM attestation for each platform, made by BuildKit with its scanner image.',
  },
} as const satisfies Fields
