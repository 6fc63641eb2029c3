import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import type { Layout, PlatformImage } from '../../oci/layout.ts'
import { mediaTypes } from '../../oci/manifest.ts'

/**
 * A layout of its own for one platform of a layout, without copying a blob. Scanners need it: Trivy takes the first platform
 * of an index whatever it is asked for, and Grype reads no index at all.
 */
export function viewOf(host: Host, layout: Layout, image: PlatformImage): string {
  const folder = host.files.temporaryDirectory('view')
  const { mediaType, digest, size } = image.manifest
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [{ mediaType, digest, size }] }
  host.files.write(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  host.files.write(join(folder, 'index.json'), JSON.stringify(index))
  host.files.symlink(join(layout.path, 'blobs'), join(folder, 'blobs'))
  return folder
}
