import type { Finding } from './rules.ts'

/** How many services are named one by one. */
const named = 3

/**
 * Findings with those of one place told once: services that share a YAML anchor say the same on the same line.
 */
export function toldOnce(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, { first: Finding; others: string[] }>()
  for (const finding of findings) {
    const service = serviceOf(finding)
    const { rule, file, line, column, message } = finding
    const said = service === undefined ? message : withoutName(message, service)
    const key = JSON.stringify([rule, file, line, column, said, service === undefined ? finding.path : ''])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: finding, others: [] })
    else if (service !== undefined && service !== serviceOf(group.first)) group.others.push(service)
  }
  return [...groups.values()].map(({ first, others }) => {
    const distinct = [...new Set(others)]
    return distinct.length === 0 ? first : { ...first, message: `${first.message} (${alsoFor(distinct)})` }
  })
}

function alsoFor(services: readonly string[]): string {
  const listed = services.slice(0, named).map((name) => `"${name}"`)
  const more = services.length - listed.length
  return `also ${[...listed, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`
}

/** A message as it would be for any service: names stand in quotes, alone or with what is made of them, or in a path. */
function withoutName(message: string, service: string): string {
  return message
    .replaceAll(`services.${service}.`, 'services.*.')
    .replaceAll(`"${service}"`, '"*"')
    .replaceAll(`"${service}-`, '"*-')
}

/** The service that a finding is about. */
function serviceOf({ path }: Finding): string | undefined {
  return /^(?:services|jobs)\.([^.[]+)/.exec(path ?? '')?.[1]
}
