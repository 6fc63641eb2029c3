import type { Issue, IssueFields, Issues } from '../../git/forges/forge.ts'
import type { Finding } from '../../report/finding.ts'
import type { Cell } from '../../report/report.ts'
import { largestPage, renderSections, withinLimit } from '../../report/sections.ts'
import { inWords, type Notice, open } from './notice.ts'

/** Issues of ours have this label. */
const label = 'image-findings'

/** What becomes of the issue of one image. */
type IssueStep =
  | { readonly kind: 'open'; readonly fields: IssueFields }
  | { readonly kind: 'change'; readonly issue: Issue; readonly fields: Partial<IssueFields> & { isOpen?: boolean } }

/**
 * Plans the issues: one for each image that a scan finds something in, and none where nothing is left. An image that was not
 * scanned keeps its issue as it is.
 * @param source address of the files at the commit that runs, for links.
 */
export function planIssues(
  notices: readonly Notice[],
  known: readonly Issue[],
  source: string | undefined,
): IssueStep[] {
  return notices.flatMap((notice): IssueStep[] => {
    if (notice.findings === undefined) return []
    const mark = markOf(notice.image)
    const issue = known.find(({ body }) => body.startsWith(mark))
    if (open(notice).length === 0) {
      if (issue === undefined || !issue.isOpen) return []
      const body = `${mark}\n\nNothing that refuses or warns is left in \`${notice.image}\`.\n`
      return [{ kind: 'change', issue, fields: { body, isOpen: false } }]
    }
    const fields = { title: `${notice.image}: ${inWords(notice)}`, body: bodyOf(notice, mark, source) }
    if (issue === undefined) return [{ kind: 'open', fields }]
    const isSame = issue.isOpen && issue.title === fields.title && issue.body.trim() === fields.body.trim()
    return isSame ? [] : [{ kind: 'change', issue, fields: { ...fields, ...(issue.isOpen ? {} : { isOpen: true }) } }]
  })
}

/** Carries the plan out. @returns the addresses of new issues. */
export async function updateIssues(
  issues: Issues,
  notices: readonly Notice[],
  source: string | undefined,
  hide: (text: string) => string,
): Promise<string[]> {
  const opened: string[] = []
  for (const step of planIssues(notices, await issues.labelled(label), source)) {
    const { title, body, ...state } = { isOpen: undefined, ...step.fields }
    const texts = { ...(title && { title: hide(title) }), ...(body && { body: hide(body) }) }
    if (step.kind === 'open') opened.push(await issues.open({ title: '', body: '', ...texts }, label))
    else await issues.change(step.issue, { ...texts, ...(state.isOpen === undefined ? {} : { isOpen: state.isOpen }) })
  }
  return opened
}

/** Says whose issue it is, where nobody sees it. */
function markOf(image: string): string {
  return `<!-- gitops-actions image ${image.replaceAll('--', '- -')} -->`
}

/** GitHub takes 65,536 characters; a table of thousands is read by nobody. */
const mostRows = 100

function bodyOf(notice: Notice, mark: string, source: string | undefined): string {
  const findings = open(notice)
  const rows = findings
    .slice(0, mostRows)
    .map((one): Cell[] => [one.severity, one.message, one.fix ?? '', placeCell(one)])
  const left = findings.length - rows.length
  const section = {
    title: 'Findings',
    isFirst: true,
    body: [
      { kind: 'text' as const, text: `${notice.reference ?? notice.image}: ${inWords(notice)}.` },
      { kind: 'table' as const, columns: ['Severity', 'Finding', 'What to do', 'Where'], rows },
      ...(left > 0 ? [{ kind: 'text' as const, text: `${left} more are in the report of the run.` }] : []),
    ],
  }
  return `${mark}\n\n${withinLimit(renderSections([section], source), largestPage)}`
}

function placeCell({ file, line, column }: Finding): Cell {
  return { place: { ...(file && { file }), ...(line && { line }), ...(column && { column }) } }
}
