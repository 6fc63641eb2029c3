import { list, number, object, optional, text } from '../../http/shape.ts'
import type { Issue, Issues } from './forge.ts'
import type { Rest } from './rest.ts'

const labelShape = object('a label', { id: number, name: text })

const issueShape = object('an issue', {
  number,
  html_url: text,
  title: text,
  body: optional(text),
  state: text,
  labels: optional(list('labels', labelShape)),
})

/** Issues by the API of Gitea and Forgejo (https://docs.gitea.com/api, issue). @param root `/repos/owner/name` */
export function giteaIssues(rest: Rest, root: string): Issues {
  return {
    async labelled(label) {
      const query = new URLSearchParams({ state: 'all', type: 'issues', labels: label, limit: '50' })
      const all = await rest.list(`${root}/issues?${query}`, 'issues', issueShape)
      // A label that is not there filters nothing.
      const own = all.filter(({ labels }) => labels?.some(({ name }) => name === label))
      return own.map((one): Issue => {
        const { number: id, html_url: url, title, body, state } = one
        return { number: id, url, title, body: body ?? '', isOpen: state === 'open' }
      })
    },
    async open(fields, label) {
      const labels = [await labelId(rest, root, label)]
      const answer = await rest.request('POST', `${root}/issues`, { ...fields, labels })
      return rest.read(answer, object('an issue', { html_url: text }), 201).html_url
    },
    async change({ number: id }, { isOpen, ...fields }) {
      const state = isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' }
      rest.expect(await rest.request('PATCH', `${root}/issues/${id}`, { ...fields, ...state }), 201, 200)
    },
  }
}

/** Issues are labelled by number, with labels that are there. */
async function labelId(rest: Rest, root: string, label: string): Promise<number> {
  const known = await rest.list(`${root}/labels?limit=50`, 'labels', labelShape)
  const found = known.find(({ name }) => name === label)
  if (found !== undefined) return found.id
  const answer = await rest.request('POST', `${root}/labels`, { name: label, color: '#d93f0b' })
  return rest.read(answer, labelShape, 201).id
}
