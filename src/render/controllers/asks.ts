const controllerGroups =
  /(?:kustomize\.toolkit\.fluxcd\.io|helm\.toolkit\.fluxcd\.io|fluxcd\.controlplane\.io|argoproj\.io)\//

/** Whether a text may hold objects of a controller. */
export function mayAsk(text: string): boolean {
  return controllerGroups.test(text)
}

/** Whether a text may hold objects for which something of this repository is rendered: charts come from elsewhere mostly. */
export function mayAskHere(text: string): boolean {
  return (
    mayAsk(text) &&
    /kustomize\.toolkit\.fluxcd\.io\/|fluxcd\.controlplane\.io\/|argoproj\.io\/|GitRepository|chartRef/.test(text)
  )
}
