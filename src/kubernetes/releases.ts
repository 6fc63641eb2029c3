/**
 * The releases of Kubernetes whose kinds ship with the suite, of each minor version the newest that could be had.
 * `scripts/kubernetes-version.ts` takes up another one.
 */
export const releases = [
  '1.25.16',
  '1.26.15',
  '1.27.16',
  '1.28.15',
  '1.29.6',
  '1.30.14',
  '1.31.14',
  '1.32.13',
  '1.33.13',
  '1.34.4',
  '1.35.4',
  '1.36.3',
  '1.37.2',
]

/** The oldest and the newest minor version among them: 25 for 1.25. */
export const oldestMinor = minorOf(releases[0])
export const newestMinor = minorOf(releases.at(-1))

function minorOf(release = ''): number {
  return Number(release.split('.')[1])
}
