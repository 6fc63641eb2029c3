import { type DoubleIssue, type GitHubState, invalid, notAllowed, notFound, type Reply } from './state.ts'

/** Issues as GitHub has them: pull requests among them, limits of texts, and who may do what. */
export function carryOutIssues(
  state: GitHubState,
  right: 'none' | 'read' | 'write',
  method: string,
  id: string,
  url: URL,
  body: Readonly<Record<string, unknown>>,
): Reply {
  if (state.issues === undefined)
    return { status: 410, body: { message: 'Issues has been disabled in this repository.' } }
  if (right === 'none' || (method !== 'GET' && right !== 'write')) return notAllowed
  const tooLong = String(body['body'] ?? '').length > 65_536 || String(body['title'] ?? 'x').length > 256
  if (tooLong || body['title'] === '') return invalid('Validation Failed')
  if (method === 'GET') return listIssues(state, url)
  if (method === 'POST') {
    const number = state.issues.length + 101
    const { title, body: text, labels } = body
    state.issues.push({ number, title: String(title), body: String(text), state: 'open', labels: labels as string[] })
    return { status: 201, body: { html_url: `https://github.com/${state.repository}/issues/${number}` } }
  }
  const issue = state.issues.find(({ number }) => String(number) === id)
  if (issue === undefined) return notFound
  Object.assign(issue, body)
  return { status: 200, body: shown(issue) }
}

function listIssues({ issues = [], pulls }: GitHubState, url: URL): Reply {
  const { searchParams } = url
  const label = searchParams.get('labels')
  const wanted = searchParams.get('state') ?? 'open'
  const found = issues
    .filter((issue) => (label === null || issue.labels.includes(label)) && (wanted === 'all' || issue.state === wanted))
    .map((issue) => shown(issue))
  const asIssues = pulls.map(({ number, title, body }) => ({
    ...shown({ number, title, body, state: 'open' }),
    pull_request: {},
  }))
  const page = Number(searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(page + 1))
  const all = [...asIssues, ...found]
  // One a page, so that every test that lists also turns one.
  const more = page < all.length ? { headers: { link: `<${next.href}>; rel="next"` } } : {}
  return { status: 200, body: all.slice(page - 1, page), ...more }
}

function shown({ number, title, body, state }: Omit<DoubleIssue, 'labels'>) {
  return { number, title, body, state, html_url: `https://github.com/x/issues/${number}` }
}
