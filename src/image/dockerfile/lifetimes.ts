import { readReference } from '../../oci/reference.ts'

/** Software that base images are named for, and when each of its versions gets its last security update. */
interface Lifetimes {
  /** As people call it. */
  readonly name: string
  /** The version in the name of an image: a number, or a name of `names`. */
  readonly version?: RegExp
  readonly names?: Readonly<Record<string, string>>
  /** `14 2023-04-30, 16 2023-09-11`: the older first; without a day where none was known. */
  readonly ends: string
  /** What took its place. */
  readonly instead?: string
  /** The version stands in the name of the image, and not in its tag. */
  readonly isOfName?: boolean
}

/** The first one's version of a tag is what it begins with. */
const leading = /^v?(\d+(?:\.\d+)*)/

/** Of Docker Hub, and of the mirrors that keep its names: public.ecr.aws/docker/library/node, mirror.gcr.io/library/node. */
const official = (name: string): RegExp => new RegExp(`/library/${name}:`)

/** Of images that are named for the software itself. All dates are those of endoflife.date (MIT) of 2026-08-22, save where a line says otherwise. */
const software: readonly (Lifetimes & { readonly image: RegExp })[] = [
  {
    name: 'Node.js',
    image: official('node'),
    version: /^(\d+(?:\.\d+)*)|^(argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron|jod|krypton)(?:-|$)/,
    names: {
      argon: '4',
      boron: '6',
      carbon: '8',
      dubnium: '10',
      erbium: '12',
      fermium: '14',
      gallium: '16',
      hydrogen: '18',
      iron: '20',
      jod: '22',
      krypton: '24',
    },
    ends: '4 2018-04-30, 5 2016-06-30, 6 2019-04-30, 7 2017-06-30, 8 2019-12-31, 9 2018-06-30, 10 2021-04-30, 11 2019-06-30, 12 2022-04-30, 13 2020-06-01, 14 2023-04-30, 15 2021-06-01, 16 2023-09-11, 17 2022-06-01, 18 2025-04-30, 19 2023-06-01, 20 2026-04-30, 21 2024-06-01, 22 2027-04-30, 23 2025-06-01, 24 2028-04-30, 25 2026-06-01, 26 2029-04-30',
  },
  {
    name: 'Python',
    image: official('python'),
    ends: '2.7 2020-01-01, 3.2 2016-02-20, 3.3 2017-09-29, 3.4 2019-03-18, 3.5 2020-09-30, 3.6 2021-12-23, 3.7 2023-06-27, 3.8 2024-10-07, 3.9 2025-10-31, 3.10 2026-10-31, 3.11 2027-10-31, 3.12 2028-10-31, 3.13 2029-10-31, 3.14 2030-10-31',
  },
  {
    name: 'PHP',
    image: official('php'),
    ends: '5.5 2016-07-21, 5.6 2018-12-31, 7.0 2019-01-10, 7.1 2019-12-01, 7.2 2020-11-30, 7.3 2021-12-06, 7.4 2022-11-28, 8.0 2023-11-26, 8.1 2025-12-31, 8.2 2026-12-31, 8.3 2027-12-31, 8.4 2028-12-31, 8.5 2029-12-31',
  },
  {
    name: 'Ruby',
    image: official('ruby'),
    ends: '2.0 2016-02-24, 2.1 2017-03-31, 2.2 2018-03-31, 2.3 2019-03-31, 2.4 2020-03-31, 2.5 2021-03-31, 2.6 2022-03-31, 2.7 2023-03-31, 3.0 2024-04-23, 3.1 2025-03-26, 3.2 2026-03-31, 3.3 2027-03-31, 3.4 2028-03-31, 4.0 2029-03-31',
  },
  {
    name: 'Go',
    image: official('golang'),
    ends: '1.10 2019-02-25, 1.11 2019-09-03, 1.12 2020-02-25, 1.13 2020-08-11, 1.14 2021-02-16, 1.15 2021-08-16, 1.16 2022-03-15, 1.17 2022-08-02, 1.18 2023-02-01, 1.19 2023-09-06, 1.20 2024-02-06, 1.21 2024-08-13, 1.22 2025-02-11, 1.23 2025-08-12, 1.24 2026-02-10, 1.25 2026-08-19, 1.26, 1.27',
  },
  {
    name: 'PostgreSQL',
    image: official('postgres'),
    ends: '9.1 2016-10-27, 9.2 2017-11-09, 9.3 2018-11-08, 9.4 2020-02-13, 9.5 2021-02-11, 9.6 2021-11-11, 10 2022-11-10, 11 2023-11-09, 12 2024-11-21, 13 2025-11-13, 14 2026-11-12, 15 2027-11-11, 16 2028-11-09, 17 2029-11-08, 18 2030-11-14',
  },
  {
    name: 'MySQL',
    image: official('mysql'),
    ends: '5.5 2018-12-31, 5.6 2021-02-28, 5.7 2023-10-31, 8.0 2026-04-30, 8.1 2023-10-25, 8.2 2023-12-14, 8.3 2024-04-10, 8.4 2032-04-30, 9.0 2024-10-15, 9.1 2025-01-21, 9.2 2025-04-15, 9.3 2025-07-22, 9.4 2025-10-21, 9.5 2026-01-20, 9.6 2026-04-21, 9.7 2034-04-21',
  },
  {
    name: 'MariaDB',
    image: official('mariadb'),
    ends: '5.3 2017-03-01, 5.5 2020-04-11, 10.0 2019-03-31, 10.1 2020-10-17, 10.2 2022-05-23, 10.3 2023-05-25, 10.4 2024-06-18, 10.5 2025-06-24, 10.6 2026-07-06, 10.7 2023-02-09, 10.8 2023-05-20, 10.9 2023-08-22, 10.10 2023-11-17, 10.11 2028-02-16, 11.0 2024-06-06, 11.1 2024-08-21, 11.2 2024-11-21, 11.3 2024-05-29, 11.4 2029-05-29, 11.5 2024-11-21, 11.6 2025-02-13, 11.7 2025-05-12, 11.8 2028-06-04, 12.0 2025-11-18, 12.1 2026-02-13, 12.2 2026-05-28, 12.3 2029-06-12',
  },
  {
    name: 'MongoDB',
    image: official('mongo'),
    ends: '2.6 2016-10-31, 3.0 2018-02-28, 3.2 2018-09-30, 3.4 2020-01-31, 3.6 2021-04-30, 4.0 2022-04-30, 4.2 2023-04-30, 4.4 2024-02-29, 5.0 2024-10-31, 5.1 2022-01-19, 5.2 2022-03-23, 5.3 2022-07-19, 6.0 2025-07-31, 6.1 2023-02-09, 6.2 2023-04-24, 6.3 2023-08-31, 7.0 2027-08-31, 7.1 2024-01-23, 7.2 2024-03-27, 7.3 2024-10-02, 8.0 2029-10-31, 8.1 2025-09-30, 8.2 2026-07-31, 8.3 2029-10-31',
  },
  {
    name: 'Redis',
    image: official('redis'),
    ends: '5.0 2022-04-27, 6.0 2022-05-31, 6.2 2027-04-01, 7.0 2024-07-29, 7.2 2029-12-01, 7.4 2029-12-01, 8.0 2026-12-01, 8.2 2030-09-01, 8.4, 8.6, 8.8, 8.10',
  },
  {
    name: 'nginx',
    image: official('nginx'),
    ends: '1.8 2016-04-26, 1.10 2017-04-12, 1.12 2018-04-17, 1.14 2019-04-23, 1.16 2020-04-20, 1.18 2021-04-20, 1.19 2021-05-25, 1.20 2022-05-24, 1.21 2022-06-21, 1.22 2023-04-11, 1.23 2023-05-23, 1.24 2024-04-23, 1.25 2024-05-29, 1.26 2025-04-23, 1.27 2025-06-24, 1.28 2026-04-14, 1.29 2026-05-13, 1.30, 1.31',
  },
  {
    name: '.NET',
    image: /^mcr\.microsoft\.com\/dotnet\/[\w/-]+:/,
    ends: '1.0 2019-06-27, 1.1 2019-06-27, 2.0 2018-10-01, 2.1 2021-08-21, 2.2 2019-12-23, 3.0 2020-03-03, 3.1 2022-12-13, 5 2022-05-10, 6 2024-11-12, 7 2024-05-14, 8 2026-11-10, 9 2026-11-10, 10 2028-11-14',
  },
  {
    name: 'Fedora',
    image: /\/library\/fedora:|^quay\.io\/fedora\/[\w-]+:/,
    ends: '22 2016-07-19, 23 2016-12-20, 24 2017-08-08, 25 2017-12-12, 26 2018-05-29, 27 2018-11-30, 28 2019-05-28, 29 2019-11-26, 30 2020-05-26, 31 2020-11-24, 32 2021-05-25, 33 2021-11-30, 34 2022-06-07, 35 2022-12-13, 36 2023-05-16, 37 2023-12-05, 38 2024-05-21, 39 2024-11-26, 40 2025-05-13, 41 2025-12-15, 42 2026-05-27, 43 2026-12-09, 44 2027-06-02',
  },
  {
    name: 'Amazon Linux',
    image: /^(?:[^:]*\/library|public\.ecr\.aws\/amazonlinux)\/amazonlinux:/,
    ends: '1 2023-12-31, 2018.03 2023-12-31, 2 2026-06-30, 2023 2029-06-30',
  },
  // Images that nobody makes any more, of whatever version: by their pages on Docker Hub.
  {
    name: 'the image java',
    instead: 'eclipse-temurin',
    image: official('java'),
    version: /()/,
    ends: ' 2016-12-31',
  },
  {
    name: 'the image adoptopenjdk',
    instead: 'eclipse-temurin',
    image: /\/(?:library\/adoptopenjdk|adoptopenjdk\/openjdk)[\w-]*:/,
    version: /()/,
    ends: ' 2021-08-01',
  },
  {
    name: 'the image microsoft/dotnet',
    instead: 'mcr.microsoft.com/dotnet/sdk or aspnet',
    image: /^docker\.io\/microsoft\/(?:dotnet|aspnetcore)[\w-]*:/,
    version: /()/,
    ends: ' 2019-06-27',
  },
  // https://github.com/docker-library/openjdk/issues/505
  {
    name: 'the image openjdk',
    instead: 'eclipse-temurin',
    image: official('openjdk'),
    ends: '8 2022-07-01, 11 2022-07-01, 12 2022-07-01, 13 2022-07-01, 14 2022-07-01, 15 2022-07-01, 16 2022-07-01, 17 2022-07-01, 18 2022-07-01',
  },
  {
    name: 'Oracle Linux',
    image: official('oraclelinux'),
    ends: '6 2021-03-31, 7 2024-12-31, 8 2029-07-31, 9 2032-06-30, 10',
  },
  {
    name: 'openSUSE Leap',
    image: /\/opensuse\/leap:/,
    ends: '15.0 2019-12-03, 15.1 2021-02-02, 15.2 2022-01-04, 15.3 2022-12-31, 15.4 2023-12-07, 15.5 2024-12-31, 15.6 2026-04-30, 16.0 2027-10-31',
  },
  {
    name: 'Red Hat UBI',
    image: /\/ubi\d+(?:[/-][\w/-]+)?:/,
    version: /\/ubi(\d+)/,
    isOfName: true,
    ends: '7 2024-06-30, 8 2029-05-31, 9 2032-05-31, 10 2035-05-31',
  },
  {
    name: 'CentOS Stream',
    image: /^quay\.io\/centos\/centos:stream/,
    version: /^stream(\d+)/,
    ends: '8 2024-05-31, 9 2027-05-31, 10 2030-05-31',
  },
  // 1809 names the images of Windows Server 2019.
  {
    name: 'Windows Server',
    image: /^mcr\.microsoft\.com\/windows\/(?:servercore|nanoserver|server):/,
    version: /^(?:ltsc|sac)?(\w+?)(?:-|$)/,
    ends: '1709 2019-04-09, 1803 2019-11-12, 1903 2020-12-08, 1909 2021-05-11, 2004 2021-12-14, 20H2 2022-08-09, 2016 2027-01-12, 1809 2029-01-09, 2019 2029-01-09, 2022 2031-10-14, 2025 2034-10-10',
  },
  {
    name: 'CentOS Linux',
    instead: 'almalinux or rockylinux',
    image: official('centos'),
    version: /^(?:centos)?(\d+|latest)/,
    ends: '5 2017-03-31, 6 2020-11-30, 7 2024-06-30, 8 2021-12-31, latest 2021-12-31',
  },
]

/** Of distributions, by their names in the tags of all kinds of images. */
const distributions: readonly Lifetimes[] = [
  {
    name: 'Debian',
    version: /(?:^|[-:])debian:?(\d+)|(?:^|[-:])(jessie|stretch|buster|bullseye|bookworm|trixie)(?:-|$)/,
    names: { jessie: '8', stretch: '9', buster: '10', bullseye: '11', bookworm: '12', trixie: '13' },
    // The end of long-term support.
    ends: '6 2016-02-29, 7 2018-05-31, 8 2020-06-30, 9 2022-07-01, 10 2024-06-30, 11 2026-08-31, 12 2028-06-30, 13 2030-06-30',
  },
  {
    name: 'Ubuntu',
    version: /(?:^|[-:])ubuntu:?(\d+\.\d+)|(?:^|[-:])(trusty|xenial|bionic|focal|jammy|noble)(?:-|$)/,
    names: { trusty: '14.04', xenial: '16.04', bionic: '18.04', focal: '20.04', jammy: '22.04', noble: '24.04' },
    // The end of standard support.
    ends: '12.04 2017-04-28, 14.04 2019-04-02, 15.04 2016-02-04, 15.10 2016-07-28, 16.04 2021-04-02, 16.10 2017-07-20, 17.04 2018-01-13, 17.10 2018-07-19, 18.04 2023-05-31, 18.10 2019-07-18, 19.04 2020-01-23, 19.10 2020-07-06, 20.04 2025-05-31, 20.10 2021-07-22, 21.04 2022-01-20, 21.10 2022-07-14, 22.04 2027-04-01, 22.10 2023-07-20, 23.04 2024-01-20, 23.10 2024-07-12, 24.04 2029-05-31, 24.10 2025-07-10, 25.04 2026-01-17, 25.10 2026-07-01, 26.04 2031-04-30',
  },
  {
    name: 'Alpine',
    version: /(?:^|-)alpine:?(\d+(?:\.\d+)?)/,
    ends: '3.0 2016-05-01, 3.1 2016-11-01, 3.2 2017-05-01, 3.3 2017-11-01, 3.4 2018-05-01, 3.5 2018-11-01, 3.6 2019-05-01, 3.7 2019-11-01, 3.8 2020-05-01, 3.9 2020-11-01, 3.10 2021-05-01, 3.11 2021-11-01, 3.12 2022-05-01, 3.13 2022-11-01, 3.14 2023-05-01, 3.15 2023-11-01, 3.16 2024-05-23, 3.17 2024-11-22, 3.18 2025-05-09, 3.19 2025-11-01, 3.20 2026-04-01, 3.21 2026-11-01, 3.22 2027-05-01, 3.23 2027-11-01, 3.24 2028-06-01',
  },
]

/** What in the name of a base image gets no security updates any more. */
interface Outdated {
  /** `Node.js 18 (since 2025-04-30)` */
  readonly what: string
  /** The version that is maintained longest, as far as is known: `Node.js 26`; or what took the place of it all. */
  readonly newer: string | undefined
}

export function outdatedIn(image: string, now: Date): Outdated[] {
  const reference = readReference(image)
  if (reference === undefined) return []
  const { registry, repository, tag = 'latest' } = reference
  const whole = `${registry}/${repository}:${tag}`
  const short = `${repository.split('/').at(-1)}:${tag}`
  const named = software.flatMap((one) =>
    one.image.test(whole) ? outdatedBy(one, one.isOfName ? whole : tag, now) : [],
  )
  return [...named, ...distributions.flatMap((one) => outdatedBy(one, short, now))]
}

function outdatedBy(
  { name, version = leading, names = {}, ends, instead }: Lifetimes,
  text: string,
  now: Date,
): Outdated[] {
  const found = version
    .exec(text)
    ?.slice(1)
    .find((part) => part !== undefined)
  if (found === undefined) return []
  const versions = ends.split(', ').map((row): readonly [string, string | undefined] => {
    const [of = '', day] = row.split(' ')
    return [of, day]
  })
  const end = endOf(versions, names[found] ?? found)
  if (end === undefined || now < new Date(end)) return []
  const known = versions.filter(([, day]) => day === undefined || now < new Date(day))
  const [newest] = known.reverse().sort(([, a = '9'], [, b = '9']) => (a < b ? 1 : a > b ? -1 : 0))
  return [{ what: `${`${name} ${found}`.trim()} (since ${end})`, newer: instead ?? (newest && `${name} ${newest[0]}`) }]
}

/**
 * `7.3.33` ends as `7.3` does, and `7`, which is always the newest of its kind, as the last one that is known does. Newer ones than
 * those that are known may follow the last of all, so nothing is said of its kind.
 */
function endOf(versions: readonly (readonly [string, string | undefined])[], found: string): string | undefined {
  const ends = new Map(versions)
  const parts = found.split('.')
  for (let count = parts.length; count > 0; count--) {
    const shorter = parts.slice(0, count).join('.')
    if (ends.has(shorter)) return ends.get(shorter)
  }
  const isOf = ([version]: readonly [string, string | undefined]): boolean => version.startsWith(`${found}.`)
  const last = versions.at(-1)
  return last === undefined || isOf(last) ? undefined : versions.findLast(isOf)?.[1]
}

/** What kind of base an image is, which says how much comes with it. */
export function familyOf(image: string): string {
  if (/distroless|^cgr\.dev\/chainguard\/|(?:^|-)static(?:-|:|@|$)|[-:]chiseled/.test(image)) return 'distroless'
  if (/alpine|busybox/.test(image)) return 'alpine'
  if (/[-:]slim|[-:]minimal|ubi-m(?:inimal|icro)/.test(image)) return 'slim'
  return 'whole distribution'
}
