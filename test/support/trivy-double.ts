import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A program in place of Trivy: it finds one vulnerability in every image of an architecture, and none in others. */
export function trivyDouble(
  folder: string,
  architecture: 'amd64' | 'arm64' | 'none' = 'none',
  severity = 'CRITICAL',
): string {
  const found = [
    { VulnerabilityID: 'CVE-1', PkgName: 'libx', InstalledVersion: '1', FixedVersion: '2', Severity: severity },
  ]
  const report = (vulnerabilities: readonly object[]): string =>
    JSON.stringify({
      Metadata: { ImageID: 'sha256:$c' },
      Results: [{ Target: 't', Packages: [{}], Vulnerabilities: vulnerabilities }],
    })
  const path = join(folder, 'trivy')
  writeFileSync(
    path,
    `#!/bin/sh
[ "$1" = version ] || [ "$1" = --version ] && exit 0
for one; do case $previous in --input) in=$one ;; --output) out=$one ;; esac; previous=$one; done
[ -z "$out" ] && exit 0
m=$(sed 's/.*"sha256:\\([0-9a-f]*\\)".*/\\1/' "$in/index.json")
c=$(sed 's/.*"config":{[^}]*"sha256:\\([0-9a-f]*\\)".*/\\1/' "$in/blobs/sha256/$m")
case $(cat "$in/blobs/sha256/$c") in *${architecture}*) r='${report(found)}' ;; *) r='${report([])}' ;; esac
echo "$r" | sed "s/[$]c/$c/" > "$out"
`,
  )
  chmodSync(path, 0o755)
  return path
}
