import type { Host } from '../../host/host.ts'
import { type ImageFacts, remoteFacts } from '../../oci/history.ts'
import type { Layout } from '../../oci/layout.ts'
import { pullImages } from '../../oci/pull.ts'
import { familiarName, type Reference } from '../../oci/reference.ts'
import type { Repository } from '../../oci/repository.ts'
import type { ReadyScanner } from './prepare.ts'
import { scanAll } from './scan-all.ts'
import type { Scan } from './vulnerability.ts'

/** What the image that runs now says of itself, by platform; undefined where it can't be had, which keeps nobody from a build. */
export async function runningFacts(
  host: Host,
  against: Reference,
  repository: Repository,
): Promise<ReadonlyMap<string, ImageFacts> | undefined> {
  try {
    const digest = await repository.resolve(against.digest ?? against.tag ?? 'latest')
    return digest === undefined ? undefined : await remoteFacts(host, repository, digest)
  } catch (error) {
    host.log.info(`Nothing is known of the image that runs now: ${(error as Error).message}`)
    return undefined
  }
}

/**
 * Scans of the image that runs now: it is pulled, as far as its layers are not those of the new one, and scanned as that one
 * was. Undefined where its repository has no such image: then all is new.
 */
export async function scanRunning(
  host: Host,
  scanners: readonly ReadyScanner[],
  against: Reference,
  repository: Repository,
  near: Layout,
): Promise<readonly Scan[] | undefined> {
  const name = familiarName(against)
  const which = against.digest ?? against.tag ?? 'latest'
  const digest = await repository.resolve(which)
  if (digest === undefined) {
    const whole = `${name}${against.digest === undefined ? ':' : '@'}${which}`
    host.log.info(`${whole} is not in its registry, so there is nothing to compare with: everything is new`)
    return undefined
  }
  host.log.info(`Comparing with ${name}@${digest}`)
  const layout = await pullImages(host, repository, digest, { near })
  return (await scanAll(host, scanners, [{ name, layout }])).get(name) ?? []
}
