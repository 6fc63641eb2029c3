import { filesBelow } from '../../bump/promote-images.ts'
import type { Stage } from '../../contract/contract.ts'
import { lookAtTip } from '../../delivery/look.ts'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { Notice } from '../../image/notify/notice.ts'
import { prepareNotifier } from '../../image/notify/notify.ts'
import { type PushedImage, scanPushed } from '../../image/scan/pushed.ts'
import { chooseScanners, contentsPolicy } from '../../image/scan/scanners.ts'
import { normalisePlatform } from '../../oci/platform.ts'
import { didYouMean } from '../../report/nearest.ts'
import type { Report } from '../../report/report.ts'
import type { Finding } from '../rules.ts'
import type { RescanInputs, rescanContract } from './inputs.ts'
import { type NamedVersion, namedVersions } from './named.ts'
import { linesOf, namedImage, type RescanResult, resultOf, sectionOf } from './result.ts'

/** Looks at what runs with what is known today. Nothing is changed, in no repository and in no registry. */
export const rescan: Stage<typeof rescanContract.inputs, RescanResult> = {
  async run(given: RescanInputs, host: Host) {
    const platform = given.platform.map(normalisePlatform)
    const chosen = chooseScanners(given, host)
    const files = await lookAtTip(given, host, (tree) => filesBelow(tree, given.paths))
    const all = namedVersions(files, { images: [], environments: [] })
    const versions = namedVersions(files, { images: given.image, environments: given.environments })
    if (versions.length === 0) throw nothingNamed(given, all)
    if (given.dryRun) return rescanReport(versions, undefined, [], files.length)
    const named = versions.map(({ image, reference, environments, places }) => ({
      reference,
      subject: `${image} in ${environments.join(', ')}`,
      place: { file: '', ...places[0] },
    }))
    const notifier = await prepareNotifier(host, given)
    const { images, findings } = await host.log.group('Scan', () =>
      scanPushed(host, named, chosen, { ...given, contents: contentsPolicy(given), platform }),
    )
    const untold = await notifier.tell(
      versions.map((version, index) => noticeOf(version, images, index)),
      [],
    )
    return rescanReport(versions, images, [...findings, ...untold], files.length)
  },
}

function nothingNamed({ image, environments, paths }: RescanInputs, all: readonly NamedVersion[]): InputError {
  const known = [...new Set(all.flatMap((one) => one.environments))]
  const names = [...new Set(all.map((one) => one.image))]
  const [asked, choice] = environments[0] === undefined ? [image[0], names] : [environments[0], known]
  const what = asked === undefined ? 'An image with a version' : `"${asked}"`
  const noChoice = 'Check the paths: manifests, kustomizations and values of charts are read.'
  return new InputError(`${what} was found nowhere in ${paths.join(', ')}`, {
    fix: choice.length > 0 ? didYouMean(asked, choice) : noChoice,
  })
}

function rescanReport(
  versions: readonly NamedVersion[],
  images: readonly PushedImage[] | undefined,
  more: Report['findings'],
  files: number,
): Report<RescanResult> {
  const result = resultOf(versions, images)
  const { environments, vulnerabilities, refused } = result
  return {
    findings: [
      ...(images === undefined ? [] : versions.flatMap((version, index) => findingsOf(version, images, index))),
      ...more,
    ],
    files,
    documents: 0,
    result,
    outputs: {
      refused: String(refused),
      environments: JSON.stringify(environments),
      images: JSON.stringify(result.images),
      vulnerabilities: JSON.stringify(vulnerabilities),
    },
    plan: images === undefined ? versions.map(planned) : linesOf(result),
    sections: images === undefined ? [] : [sectionOf(result)],
  }
}

/** An image that could not be looked at keeps its issue as it is. */
function noticeOf(version: NamedVersion, images: readonly PushedImage[], index: number): Notice {
  const { image, reference } = version
  const scan = images[index]
  const isScanned = scan?.kind === 'scanned'
  return {
    image,
    reference: isScanned ? `${image}@${scan.digest}` : namedImage(image, reference),
    isRefused: !isScanned || scan.verdict.refused,
    findings: isScanned ? findingsOf(version, images, index) : undefined,
  }
}

function planned({ image, reference, environments }: NamedVersion): string {
  return `scan ${namedImage(image, reference)}, which runs in ${environments.join(', ')}`
}

/** Two versions of one digest are one scan, and its findings are told once. */
function findingsOf(version: NamedVersion, scans: readonly PushedImage[], index: number): Report['findings'] {
  const scan = scans[index]!
  if (scan.kind === 'scanned') return scans.indexOf(scan) === index ? scan.verdict.findings : []
  const { image, reference, environments, places } = version
  const called = `${namedImage(image, reference)} in ${environments.join(', ')}`
  const missing: Finding = {
    rule: 'image-missing',
    category: 'vulnerability',
    severity: 'error',
    message: `${called} is not in its registry: a node that has to pull it can't`,
    fix: 'Push it again, or name a version that is there.',
    ...places[0],
  }
  if (scan.kind === 'missing') return [missing]
  const { message, fix = 'Run again.' } = scan.error
  return [{ ...missing, rule: 'image-unseen', message: `${called} could not be looked at: ${message}`, fix }]
}
