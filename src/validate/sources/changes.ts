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
export function mayChange(fields: ReadonlySet<string>, { path = '' }: Finding): boolean {
  return [...fields].some((field) => changed[field]?.test(path) ?? true)
}
