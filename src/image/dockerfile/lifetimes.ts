import { readReference } from '../../oci/reference.ts'

/**
 * Software that base images are named for, and the day on which each of its versions got its last security update. Those of Node.js 18 and
 * later, Debian and Ubuntu were compared with published data; the pages beside the others are where to check them.
 */
interface Lifetimes {
  /** As people call it. */
  readonly name: string
  /** The version in the name of an image; the tag where there is no group for the image. */
  readonly version: RegExp
  readonly ends: Readonly<Record<string, string>>
}

const official = (names: string): RegExp => new RegExp(`^docker\\.io/library/(?:${names}):v?`)

/** Of images that are named for the software itself. */
const software: readonly (Lifetimes & { readonly image: RegExp })[] = [
  {
    // https://github.com/nodejs/Release
    name: 'Node.js',
    image: official('node'),
    version: /^(\d+)/,
    ends: {
      14: '2023-04-30',
      16: '2023-09-11',
      18: '2025-04-30',
      20: '2026-04-30',
      22: '2027-04-30',
      24: '2028-04-30',
    },
  },
  {
    // https://peps.python.org/pep-0602/ and the release schedule of each version
    name: 'Python',
    image: official('python'),
    version: /^(\d+\.\d+|2)/,
    ends: {
      2: '2020-01-01',
      2.7: '2020-01-01',
      3.6: '2021-12-23',
      3.7: '2023-06-27',
      3.8: '2024-10-07',
      3.9: '2025-10-31',
    },
  },
  {
    // https://www.php.net/eol.php and https://www.php.net/supported-versions.php
    name: 'PHP',
    image: official('php'),
    version: /^(\d+(?:\.\d+)?)/,
    ends: { 5: '2018-12-31', 7: '2022-11-28', 7.4: '2022-11-28', '8.0': '2023-11-26', 8.1: '2025-12-31' },
  },
  {
    // https://www.ruby-lang.org/en/downloads/branches/
    name: 'Ruby',
    image: official('ruby'),
    version: /^(\d+(?:\.\d+)?)/,
    ends: { 2: '2023-03-31', 2.7: '2023-03-31', '3.0': '2024-04-23', 3.1: '2025-03-26' },
  },
  {
    // https://go.dev/doc/devel/release: until two newer ones are there
    name: 'Go',
    image: official('golang'),
    version: /^(\d+\.\d+)/,
    ends: { '1.20': '2024-02-06', 1.21: '2024-08-13', 1.22: '2025-02-11', 1.23: '2025-08-12' },
  },
  {
    // https://www.postgresql.org/support/versioning/
    name: 'PostgreSQL',
    image: official('postgres'),
    version: /^(\d+)/,
    ends: { 10: '2022-11-10', 11: '2023-11-09', 12: '2024-11-21', 13: '2025-11-13', 14: '2026-11-12' },
  },
  {
    // https://dotnet.microsoft.com/platform/support/policy
    name: '.NET',
    image: /^mcr\.microsoft\.com\/dotnet\/[\w/-]+:/,
    version: /^(\d+)/,
    ends: { 5: '2022-05-10', 6: '2024-11-12', 7: '2024-05-14', 8: '2026-11-10', 9: '2026-11-10' },
  },
  {
    // https://github.com/docker-library/openjdk/issues/505
    name: 'the image openjdk (take eclipse-temurin)',
    image: official('openjdk'),
    version: /^(8|11|17)\b/,
    ends: { 8: '2022-07-01', 11: '2022-07-01', 17: '2022-07-01' },
  },
  {
    // https://www.centos.org/centos-linux-eol/
    name: 'CentOS Linux',
    image: official('centos'),
    version: /^(?:centos)?(\d|latest)/,
    ends: { 6: '2020-11-30', 7: '2024-06-30', 8: '2021-12-31', latest: '2021-12-31' },
  },
]

/** Of distributions, by their names in the tags of all kinds of images. */
const distributions: readonly Lifetimes[] = [
  {
    // distro-info-data (debian.csv): the end of long-term support
    name: 'Debian',
    version: /(?:^|[-:])(jessie|stretch|buster|bullseye|bookworm)(?:-|$)/,
    ends: {
      jessie: '2020-06-30',
      stretch: '2022-06-30',
      buster: '2024-06-30',
      bullseye: '2026-08-31',
      bookworm: '2028-06-30',
    },
  },
  {
    // distro-info-data (ubuntu.csv): the end of standard support
    name: 'Ubuntu',
    version: /(?:^|[-:])(trusty|xenial|bionic|focal|jammy)(?:-|$)/,
    ends: {
      trusty: '2019-04-25',
      xenial: '2021-04-30',
      bionic: '2023-05-31',
      focal: '2025-05-29',
      jammy: '2027-06-01',
    },
  },
  {
    name: 'Ubuntu',
    version: /^ubuntu:(1[468]\.04|2[02]\.04)/,
    ends: { 14.04: '2019-04-25', 16.04: '2021-04-30', 18.04: '2023-05-31', 20.04: '2025-05-29', 22.04: '2027-06-01' },
  },
  {
    name: 'Debian',
    version: /^debian:([89]|1[012])\b/,
    ends: { 8: '2020-06-30', 9: '2022-06-30', 10: '2024-06-30', 11: '2026-08-31', 12: '2028-06-30' },
  },
  {
    // https://alpinelinux.org/releases/
    name: 'Alpine',
    version: /(?:^|-)alpine:?(3\.\d+)/,
    ends: {
      3.15: '2023-11-01',
      3.16: '2024-05-23',
      3.17: '2024-11-22',
      3.18: '2025-05-09',
      3.19: '2025-11-01',
      '3.20': '2026-04-01',
      3.21: '2026-11-01',
      3.22: '2027-05-01',
    },
  },
]

/** What in the name of a base image gets no security updates any more on a day: `Node.js 18 (since 2025-04-30)`. */
export function outdatedIn(image: string, now: Date): string[] {
  const reference = readReference(image)
  if (reference === undefined) return []
  const { registry, repository, tag = 'latest' } = reference
  const whole = `${registry}/${repository}:${tag}`
  const short = `${repository.split('/').at(-1)}:${tag}`
  const named = software.flatMap((one) => (one.image.test(whole) ? endOf(one, tag, now) : []))
  return [...named, ...distributions.flatMap((one) => endOf(one, short, now))]
}

function endOf({ name, version, ends }: Lifetimes, text: string, now: Date): string[] {
  const found = version.exec(text)?.[1]
  const end = found !== undefined && Object.hasOwn(ends, found) ? ends[found] : undefined
  if (end === undefined || now < new Date(end)) return []
  return [`${name} ${found} (since ${end})`]
}

/** What kind of base an image is, which says how much comes with it. */
export function familyOf(image: string): string {
  if (/distroless|^cgr\.dev\/chainguard\/|(?:^|-)static(?:-|:|@|$)|[-:]chiseled/.test(image)) return 'distroless'
  if (/alpine|busybox/.test(image)) return 'alpine'
  if (/[-:]slim|[-:]minimal|ubi-m(?:inimal|icro)/.test(image)) return 'slim'
  return 'whole distribution'
}
