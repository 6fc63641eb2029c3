import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { memoryTree } from '../../test/support/memory-tree.ts'
import { type Tree, withCommit } from '../git/tree.ts'
import { carriedEdit, writeCarried } from './carrying.ts'
import type { PlanOnTip, TipPlan } from './tip-plan.ts'
import { noting } from './tip-reads.ts'

const author = { name: 'Job', email: 'job@example.com' }
const files = { 'apps/web/base.yaml': 'one', 'apps/web/old.yaml': 'gone soon', 'apps/db/base.yaml': 'other' }
const page = () => ({ title: '', body: '', branch: '', subjects: [] })

/** Replaces what one folder holds, as a conversion does. */
const replaceWeb: PlanOnTip = async (tree) => {
  const below = await tree.list(['apps/web'])
  const base = (await tree.read(['apps/web/base.yaml'])).get('apps/web/base.yaml')
  const removed = below
    .filter(({ path }) => path.endsWith('old.yaml'))
    .map(({ path }) => ({ path, content: undefined }))
  return {
    changes: [{ path: 'apps/web/base.yaml', content: Buffer.from(`${base}, two`) }, ...removed],
    findings: [],
    result: undefined,
    message: () => 'Deliver web\n\nRun: 1\n',
    page,
  }
}

async function request(planOn: PlanOnTip, tree: Tree): Promise<string> {
  const noted = noting(tree)
  const plan = await planOn(noted.tree)
  return writeCarried(author, undefined, { plan, reads: noted.reads() })
}

describe('finished files of another job', () => {
  it('are taken over on a tip where all that they were made from is the same', async () => {
    const edit = carriedEdit(await request(replaceWeb, memoryTree(files)), {}, undefined)
    const edited = await edit(memoryTree({ ...files, 'apps/db/base.yaml': 'newer', 'apps/new.yaml': 'new' }))
    expect(edited).toEqual({
      changes: [
        { path: 'apps/web/base.yaml', content: Buffer.from('one, two') },
        { path: 'apps/web/old.yaml', content: undefined },
      ],
      message: 'Deliver web\n\nRun: 1\n',
      author,
    })
  })

  it.each([
    ['a file that was read has changed', { ...files, 'apps/web/base.yaml': 'uno' }],
    ['a file that was read is gone', { 'apps/web/old.yaml': 'gone soon' }],
    ['a folder that was listed has one file more', { ...files, 'apps/web/more.yaml': '' }],
    ['a folder that was listed has other bytes', { ...files, 'apps/web/old.yaml': 'edited' }],
  ])('are left to their owner where %s', async (_, moved) => {
    const edit = carriedEdit(await request(replaceWeb, memoryTree(files)), {}, undefined)
    await expect(edit(memoryTree(moved))).rejects.toThrow('has changed')
  })

  it('are left to their owner where a commit on the way to the tip has laid a file over theirs', async () => {
    const edit = carriedEdit(await request(replaceWeb, memoryTree(files)), {}, undefined)
    const laid = [{ path: 'apps/web/base.yaml', content: Buffer.from('one') }]
    await expect(edit(withCommit(memoryTree(files), { changes: laid, message: '' }))).rejects.toThrow('has changed')
  })

  it('are not offered where the plan asked for the history, which nobody compares', async () => {
    const asksHistory: PlanOnTip = async (tree) => {
      await tree.messageWith('Image: web')
      return await replaceWeb(tree)
    }
    expect(await request(asksHistory, memoryTree(files))).toBe('')
  })

  it('are not offered where they are more than a request may hold', async () => {
    const message = () => randomBytes(1 << 20).toString('base64')
    const large: PlanOnTip = async (tree) => ({ ...(await replaceWeb(tree)), message })
    expect(await request(large, memoryTree(files))).toBe('')
  })
})

describe('a wish of another job', () => {
  const kinds = {
    web: (data: unknown): PlanOnTip => {
      if (data !== 'replace') throw new Error('no such wish')
      return replaceWeb
    },
  }

  it('is planned anew on any tip', async () => {
    const edit = carriedEdit(writeCarried(author, { kind: 'web', data: 'replace' }, undefined), kinds, undefined)
    const edited = await edit(memoryTree({ ...files, 'apps/web/base.yaml': 'three' }))
    expect(edited?.changes[0]?.content?.toString()).toBe('three, two')
  })

  it('is nothing to do where the tip is as wanted, and is not carried where findings refuse it', async () => {
    const withPlan = (plan: Partial<TipPlan>) => ({
      web: () => async (tree: Tree) => ({ ...(await replaceWeb(tree)), ...plan }),
    })
    const text = writeCarried(author, { kind: 'web', data: 'replace' }, undefined)
    expect(await carriedEdit(text, withPlan({ changes: [] }), undefined)(memoryTree(files))).toBeUndefined()
    const refused = { rule: 'conflict', category: 'conversion', severity: 'error', message: 'No.' } as const
    await expect(carriedEdit(text, withPlan({ findings: [refused] }), undefined)(memoryTree(files))).rejects.toThrow()
  })

  it.each([
    ['no text of ours', 'e30='],
    ['nothing', ''],
    ['of a kind that this job does not know', writeCarried(author, { kind: 'other', data: 1 }, undefined)],
  ])('is not understood when it is %s', (_, text) => {
    expect(() => carriedEdit(text, kinds, undefined)).toThrow('not of the form')
  })
})
