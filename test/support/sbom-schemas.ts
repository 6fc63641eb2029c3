import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { catalog } from '../../src/tools/catalog.ts'
import { temporaryFolder } from './host.ts'
import { machine } from './tools.ts'

type Json = Readonly<Record<string, unknown>>

/** The published schemas, in packages that carry them unchanged. */
const packages = { cyclonedx: '@cyclonedx/cyclonedx-library@10.3.0', spdx3: '@cyclonedx/cdxgen@12.8.4' } as const

/** What is wrong with an SBOM by the published schema of its form and version; nothing where it is valid. */
export function sbomFaults(document: Json): string[] {
  const validate = validatorOf(document)
  return validate(document) ? [] : (validate.errors ?? []).map(faultOf)
}

const faultOf = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath} ${message} ${JSON.stringify(params)}`

function validatorOf({ bomFormat, specVersion, spdxVersion }: Json) {
  const options = { strict: false, allErrors: true }
  if (bomFormat !== undefined) {
    const ajv = formats.default(new Ajv(options)).addFormat('idn-email', true).addFormat('iri-reference', true)
    const schema = (name: string): Json =>
      read(join(npmPackage('cyclonedx'), 'res/schema', `${name}.SNAPSHOT.schema.json`))
    for (const part of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      ajv.addSchema(schema(part), `http://cyclonedx.org/schema/${part}.SNAPSHOT.schema.json`)
    }
    return ajv.compile(schema(`bom-${specVersion}`))
  }
  if (spdxVersion === 'SPDX-2.3') {
    return formats.default(new Ajv(options)).compile(read(join(syftModule(), 'schema/spdx-json/spdx-schema-2.3.json')))
  }
  const schema = join(npmPackage('spdx3'), 'data/spdx-export.schema.json')
  return formats.default(new Ajv2020(options)).compile(read(schema))
}

const read = (file: string): Json => JSON.parse(readFileSync(file, 'utf8'))

/** The files of a package without what it depends on, kept in the cache of the tools. */
function npmPackage(name: keyof typeof packages): string {
  const folder = join(machine().files.cache, 'schemas', packages[name].replace(/\W+/g, '-'))
  if (existsSync(folder)) return join(folder, 'package')
  const work = temporaryFolder('package')
  const archive = execFileSync('npm', ['pack', '--silent', packages[name]], { cwd: work, encoding: 'utf8' }).trim()
  execFileSync('tar', ['-xzf', archive], { cwd: work })
  mkdirSync(join(folder, '..'), { recursive: true })
  renameSync(work, folder)
  return join(folder, 'package')
}

/** Syft tests its own documents by the schema, which it keeps. */
function syftModule(): string {
  const { module, version } = catalog.syft
  const args = ['mod', 'download', '-json', `${module.path}@v${version}`]
  const { Dir } = JSON.parse(execFileSync('go', args, { encoding: 'utf8', cwd: temporaryFolder('module') }))
  return Dir
}
