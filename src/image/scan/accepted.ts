import type { Host } from '../../host/host.ts'
import { familiarName } from '../../oci/reference.ts'
import type { BuildInputs } from '../inputs.ts'
import type { Finding } from '../rules.ts'
import { type IgnoreRule, readIgnoreFile } from './ignore-file.ts'
import { concerns, readVex, type VexStatement, type VexSubject, vexRule } from './openvex.ts'

/** What somebody has looked at and accepts: the ignore file, and the VEX documents. */
interface Accepted {
  /** What does not count in an image. */
  rulesFor(subject: VexSubject): readonly IgnoreRule[]
  /** A document that is about none of the images has no effect: a wrong name in it would stay unseen. */
  withoutEffect(subjects: readonly VexSubject[]): Finding[]
}

/** @throws InputError for a file that is not there or can't be read. */
export async function readAccepted(host: Host, inputs: Pick<BuildInputs, 'ignoreFile' | 'vex'>): Promise<Accepted> {
  const ignored = await readIgnored(host, inputs.ignoreFile)
  const statements = inputs.vex.flatMap((file) => readVex(host.files.read(file), host.files.relative(file)))
  return {
    rulesFor: (subject) => (statements.length === 0 ? ignored : [...ignored, vexRule(statements, subject)]),
    withoutEffect: (subjects) => elsewhere(statements, subjects),
  }
}

const usualIgnoreFiles = ['.trivyignore.yaml', '.trivyignore.yml', '.trivyignore']

async function readIgnored(host: Host, given: string | undefined): Promise<IgnoreRule[]> {
  const file = given ?? usualIgnoreFiles.find((name) => host.files.kind(name) === 'file')
  if (file === undefined) return []
  if (given === undefined) host.log.info(`Accepted vulnerabilities are read from ${file}`)
  return await readIgnoreFile(host.files.text(file), host.files.relative(file))
}

function elsewhere(statements: readonly VexStatement[], subjects: readonly VexSubject[]): Finding[] {
  const files = new Set(statements.map(({ file }) => file))
  const used = new Set(
    statements.filter((one) => subjects.some((subject) => concerns(one, subject))).map(({ file }) => file),
  )
  const images = subjects.map(({ reference }) => familiarName(reference))
  return [...files]
    .filter((file) => !used.has(file))
    .map((file) => ({
      rule: 'vex-without-effect',
      category: 'vulnerability',
      severity: 'warning',
      message: `No statement of ${file} is about ${images.join(' or ')}`,
      fix: 'Name the image as the product (pkg:oci/NAME?repository_url=…), or leave the document out.',
      file,
    }))
}
