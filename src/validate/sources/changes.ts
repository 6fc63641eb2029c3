import type { Finding } from '../known-rules.ts'

/** Which paths each field of a kustomization may change; every other field may change everything. */
const changed: Readonly<Record<string, RegExp>> = {
  namespace: /(?:^|\.)(?:namespace|metadata\.name)$/,
  namePrefix: /[nN]ame$/,
  nameSuffix: /[nN]ame$/,
  labels: /labels|Labels|elector/,
  commonLabels: /labels|Labels|elector/,
  commonAnnotations: /annotations/,
  commonMetadata: /labels|annotations/,
  images: /(?:^|\.)image$/,
  replicas: /(?:^|\.)replicas$/,
}

/** Whether fields of the kustomizations above a file may change what a finding in it is about. */
export function mayChange(fields: ReadonlySet<string>, { rule, path = '' }: Finding): boolean {
  const about = rule === 'namespace-name-label' ? 'metadata.name' : path
  return [...fields].some((field) => changed[field]?.test(about) ?? true)
}
