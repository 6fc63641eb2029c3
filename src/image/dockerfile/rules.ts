import type { Catalogue } from '../../report/catalogue.ts'

/** What build-scan-push says of a Dockerfile, and of the image that it makes: the user may give each another severity. */
export const dockerfileRules = {
  'add-unverified': {
    summary: 'ADD of a URL names the hash of what it expects.',
    severity: 'warning',
    cites: 'https://docs.docker.com/reference/dockerfile/#add---checksum',
  },
  'base-moves': {
    summary: 'A base image has a version: without a tag, or with `latest`, every build may start from another one.',
    severity: 'warning',
  },
  'base-outdated': {
    summary: 'A base image is one that still gets security updates.',
    severity: 'warning',
  },
  'base-unpinned': {
    summary: 'A base image is named by its digest too, so that a build can be repeated.',
    severity: 'notice',
    cites: 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
  },
  'compiler-left-in': {
    summary: 'Compilers and build tools stay in stages of their own, and not in the image.',
    severity: 'warning',
    cites: 'https://docs.docker.com/build/building/multi-stage/',
  },
  'copy-of-nothing': {
    summary: 'What COPY and ADD name is there: a wildcard that matches nothing stops no build.',
    severity: 'warning',
  },
  'ignore-without-reason': { summary: 'A comment that ignores a rule says why.', severity: 'notice' },
  'large-layer': {
    summary: 'No step of a Dockerfile adds more than 200 MB, compressed, to the image.',
    severity: 'notice',
  },
  leftovers: { summary: 'A package manager leaves no cache in the layer where it ran.', severity: 'notice' },
  'no-healthcheck': {
    summary: 'The image says how to see that it is healthy, or that there is no way (`HEALTHCHECK NONE`).',
    severity: 'off',
  },
  'root-user': {
    summary: 'The image runs as another user than root.',
    severity: 'warning',
    cites: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
  },
  'script-unverified': { summary: 'No script of the network is run without a look at its hash.', severity: 'notice' },
  'secret-in-image': {
    summary: 'No secret is an argument, a variable or a file of the image: everybody who can pull it can read them.',
    severity: 'warning',
    cites: 'https://docs.docker.com/build/building/secrets/',
  },
  'verification-off': {
    summary: 'Certificates and signatures of what the build downloads are checked.',
    severity: 'warning',
  },
  'unused-ignore': { summary: 'A comment that ignores a rule has something to ignore.', severity: 'notice' },
} as const satisfies Catalogue

export type DockerfileRule = keyof typeof dockerfileRules
