import { InputError } from '../../errors.ts'
import { printBlock } from '../../yaml/print.ts'
import { nameLabel } from '../names.ts'
import { chartHeader, ownChart } from './header.ts'
import { type ChartValue, differenceOf, printValues, schemaOf, valuesOf } from './values.ts'
import { type Applied, ChartWriter, partOf } from './writer.ts'

export interface ChartOptions {
  readonly name: string
  readonly version: string
}

/** Secrets that must be there before a release can start. */
type Secrets = readonly { readonly name: string; readonly keys: readonly string[] }[]

/**
 * Checks the inputs about charts.
 * @throws InputError for a name or version that Helm does not take.
 */
export function checkChart({ name, version }: ChartOptions): void {
  if (!/^[a-z0-9](?:[-a-z0-9]{0,51}[a-z0-9])?$/.test(name)) {
    throw new InputError(`chart-name "${name}" is no name of a chart`, {
      fix: `Use lower case letters, digits and dashes, for example ${
        name
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || 'app'
      }.`,
    })
  }
  if (!/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(version)) {
    throw new InputError(`chart-version "${version}" is no version`, { fix: 'Write it as 1.2.3 (SemVer 2).' })
  }
}

/**
 * A Helm chart that gives, with the values file of each environment and in its namespace, the objects of that environment. What
 * differs between environments is a value, and so is what people set: images, replicas, resources, hosts, sizes.
 *
 * @returns the texts of its files by path.
 */
export function chartOf(
  environments: readonly Applied[],
  { name, version }: ChartOptions,
  secrets: Secrets,
): Map<string, string> {
  const writer = new ChartWriter(environments, name)
  const files = new Map<string, string>()
  for (const [file, text] of writer.templates()) files.set(`templates/${file}.yaml`, `${chartHeader}\n${text}`)
  files.set('templates/_helpers.tpl', `${chartHeader}\n${helpers(name)}`)
  const { values } = writer
  files.set('templates/NOTES.txt', `${chartHeader}\n${notes(values, secrets)}`)
  files.set('.helmignore', ignored)
  const first = valuesOf(values, 0)
  const about = [`What ${name} can be given. An environment's own values: values-ENVIRONMENT.yaml.`]
  files.set('values.yaml', printValues(values, about))
  files.set('values.schema.json', `${JSON.stringify(schemaOf(values), null, 2)}\n`)
  for (const [i, { environment }] of environments.entries()) {
    const own = differenceOf(first, valuesOf(values, i)) as object
    files.set(`values-${environment}.yaml`, `# ${environment}: what differs from values.yaml.\n${printBlock(own)}\n`)
  }
  const chart = { apiVersion: 'v2', name, description: `${name}, from its Compose file`, type: 'application', version }
  files.set('Chart.yaml', `${ownChart}\n${printBlock(chart)}\n`)
  return files
}

function helpers(chart: string): string {
  return `{{/* The labels of an object: the name of its service. */}}
{{- define "${chart}.labels" -}}
${nameLabel}: {{ . }}
${partOf}: ${chart}
{{- end }}

{{/* The labels by which the Pods of a service are found. */}}
{{- define "${chart}.selectorLabels" -}}
${nameLabel}: {{ . }}
{{- end }}

{{/* repository:tag@digest */}}
{{- define "${chart}.image" -}}
{{ .repository }}{{ with .tag }}:{{ . }}{{ end }}{{ with .digest }}@{{ . }}{{ end }}
{{- end }}
`
}

/** What stands beside the chart, and is no part of it. */
const ignored = '.git*\n.helmignore\n.kompose-convert.json\nargo-cd/\nflux/\nREADME.md\n'

/** What Helm says once a release is there. */
function notes(values: readonly ChartValue[], secrets: Secrets): string {
  const hosts = values.filter(({ path }) => path.at(-3) === 'ingress' && path.at(-2) === 'hosts')
  const lists: [string, string[]][] = [
    ['Reached from outside', hosts.map(({ path }) => `{{ .Values.${path.join('.')} }}`)],
    ['Secrets that must be there', secrets.map(({ name, keys }) => `${name}: ${keys.join(', ')}`)],
  ]
  const parts = lists.flatMap(([title, lines]) =>
    lines.length === 0 ? [] : [`\n${title}:\n\n${lines.map((line) => `  ${line}\n`).join('')}`],
  )
  return `{{ .Chart.Name }} {{ .Chart.Version }} runs in the namespace {{ .Release.Namespace }}:

  kubectl --namespace {{ .Release.Namespace }} get pods
${parts.join('')}`
}
