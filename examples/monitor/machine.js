// @ts-check
/** What of the chain this machine can really do. What it can't is said in one line, with how to get it. */
import { spawnSync } from 'node:child_process'

/**
 * @typedef {object} Machine
 * @property {boolean} builder whether Docker Buildx reaches a BuildKit that can export OCI layouts
 * @property {'trivy' | 'grype' | undefined} scanner
 * @property {string | undefined} registry host and port of a registry that answers
 * @property {string[]} missing one line for each that is absent
 */

/** @returns {Promise<Machine>} */
export async function lookAround() {
  const builder = runs('docker', 'buildx', 'inspect', '--bootstrap') || runs('buildx', 'inspect', '--bootstrap')
  const scanner = /** @type {const} */ (['trivy', 'grype']).find((name) => runs(name, '--version'))
  const registry = await findRegistry(process.env['DEMO_REGISTRY'] ?? 'localhost:5000')
  const missing = [
    ...(builder
      ? []
      : [
          'No BuildKit here: OCI layouts that the demo makes of the sources stand in for the builds. To build for real: install Docker with Buildx.',
        ]),
    ...(scanner === undefined
      ? ['No scanner here: the images are NOT scanned. To scan it: install Trivy (https://trivy.dev) or Grype.']
      : []),
    ...(registry === undefined
      ? [
          'No registry here: nothing is pushed, the digests are those of the layouts. To push: docker run -d -p 5000:5000 registry:3, or set DEMO_REGISTRY.',
        ]
      : []),
  ]
  return { builder, scanner, registry, missing }
}

/** @param {string} program @param {string[]} words */
function runs(program, ...words) {
  return spawnSync(program, words, { stdio: 'ignore', timeout: 30_000 }).status === 0
}

/** @param {string} registry */
async function findRegistry(registry) {
  try {
    const { status } = await fetch(`http://${registry}/v2/`, { signal: AbortSignal.timeout(2000) })
    return status === 200 ? registry : undefined
  } catch {
    return undefined
  }
}
