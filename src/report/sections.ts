import type { Host } from '../host/host.ts'
import type { Place } from '../place.ts'
import { html, markdown, prose } from './markdown.ts'
import type { Block, Cell, Section } from './report.ts'
import { placeText, printable, quantity } from './text.ts'

/** Where a forge shows the files of the commit that runs: GitHub, GitHub Enterprise, Gitea and Forgejo. */
export function sourceAddress(environment: Host['environment']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment
  return server && repository && commit ? filesAt(`${server}/${repository}`, commit, environment) : undefined
}

/** Where a forge shows the files of a commit. @param repository its address there: `https://github.com/acme/gitops`. */
export function filesAt(repository: string, commit: string, environment: Host['environment']): string {
  return `${repository}/${environment['GITEA_ACTIONS'] === 'true' ? 'src/commit' : 'blob'}/${commit}`
}

/**
 * Sections in GitHub's Markdown: what comes first stands open, the rest is folded below it.
 * @param source address of the files at one commit, to which places link.
 */
export function renderSections(sections: readonly Section[], source?: string): string[] {
  const first = sections.filter(({ isFirst }) => isFirst).map((section) => renderSection(section, source))
  const rest = sections.filter(({ isFirst }) => !isFirst).map((section) => folded(section, source))
  return [...first, ...rest]
}

/** GitHub refuses a pull request of more than 65,536 characters; a marker of ours comes behind the page. */
export const largestPage = { bytes: 60_000, why: 'a pull request holds at most 64 KiB' } as const

/**
 * As many of the parts of a page as fit, whole ones, the last dropped first, with a note of what is left out.
 * @param limit in bytes, and what has it.
 */
export function withinLimit(parts: readonly string[], limit: { readonly bytes: number; readonly why: string }): string {
  const note = (dropped: number): string =>
    dropped === 0 ? '' : `\n${quantity(dropped, 'section')} left out: ${limit.why}.\n`
  let size = Buffer.byteLength(note(parts.length))
  const kept = parts.filter((part) => {
    const own = Buffer.byteLength(part) + 1
    if (size + own > limit.bytes) return false
    size += own
    return true
  })
  return kept.join('\n') + note(parts.length - kept.length)
}

function renderSection({ title, body, source: own }: Section, source: string | undefined): string {
  return `### ${markdown(title)}\n\n${body.map((block) => renderBlock(block, own ?? source)).join('\n')}`
}

function folded({ title, body, source: own }: Section, source: string | undefined): string {
  const blocks = body.map((block) => renderBlock(block, own ?? source)).join('\n')
  return `<details>\n<summary>${html(title)}</summary>\n\n${blocks}\n</details>\n`
}

function renderBlock(block: Block, source: string | undefined): string {
  switch (block.kind) {
    case 'text':
      return `${prose(block.text)}\n`
    case 'code':
      return renderCode(block.language, block.text)
    case 'table':
      return renderTable(block.columns, block.rows, source)
  }
}

function renderTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  source: string | undefined,
): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.map((cell) => renderCell(cell, source)).join(' | ')} |`
  return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n')
}

function renderCell(cell: Cell, source: string | undefined): string {
  if (typeof cell === 'string') return prose(cell)
  if ('place' in cell) return placeLink(cell.place, source)
  return cell.code === '' ? '' : `<code>${markdown(cell.code)}</code>`
}

/** `ops/web.yaml:12:9`, linked to that line at the commit that runs; a file outside of the workspace has no address. */
export function placeLink(place: Partial<Place>, source: string | undefined): string {
  const text = placeText(place)
  if (text === '') return ''
  const { file = '', line } = place
  const isInside = !/^(?:[/\\]|[A-Za-z]:|\.\.(?:[/\\]|$)|-$)/.test(file)
  const shown = `<code>${markdown(text)}</code>`
  if (!source || !isInside) return shown
  const path = file.split('/').map(encodeURIComponent).join('/').replace(/[()]/g, escapeParenthesis)
  return `[${shown}](${source}/${path}${line === undefined ? '' : `#L${line}`})`
}

function escapeParenthesis(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`
}

/** The fence is longer than any run of backticks inside, so the text can't close it. */
function renderCode(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${printable(text).replace(/\n$/, '')}\n${fence}\n`
}
