import { number, object, optional, text } from '../../http/shape.ts'
import type { Issue, IssueFields, Issues } from './forge.ts'
import type { Rest } from './rest.ts'

const issueShape = object('an issue', {
  number,
  html_url: text,
  title: text,
  body: optional(text),
  state: text,
  pull_request: optional(object('a pull request', {})),
})

/** Issues by GitHub's REST API (https://docs.github.com/en/rest/issues/issues). @param root `/repos/owner/name` */
export function gitHubIssues(rest: Rest, root: string): Issues {
  return {
    async labelled(label) {
      const query = new URLSearchParams({ state: 'all', labels: label, per_page: '100' })
      const all = await rest.list(`${root}/issues?${query}`, 'issues', issueShape)
      // The API takes every pull request for an issue, too.
      return all
        .filter((one) => !one.pull_request)
        .map(
          (one): Issue => ({
            number: one.number,
            url: one.html_url,
            title: one.title,
            body: one.body ?? '',
            isOpen: one.state === 'open',
          }),
        )
    },
    async open(fields: IssueFields, label: string) {
      const answer = await rest.request('POST', `${root}/issues`, { ...fields, labels: [label] })
      return rest.read(answer, object('an issue', { html_url: text }), 201).html_url
    },
    async change({ number: id }, { isOpen, ...fields }) {
      const state =
        isOpen === undefined
          ? {}
          : { state: isOpen ? 'open' : 'closed', state_reason: isOpen ? 'reopened' : 'completed' }
      rest.expect(await rest.request('PATCH', `${root}/issues/${id}`, { ...fields, ...state }), 200)
    },
  }
}
