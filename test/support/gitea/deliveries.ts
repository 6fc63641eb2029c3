import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { git } from '../repositories.ts'
import type { GiteaRepository, GiteaSite, GiteaToken, Ran, RepositoryOptions, RunCommand } from './site.ts'

const deployment = (tag: string, name = 'web') => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}   # the shop
spec:
  template:
    spec:
      containers:
        - name: ${name}
          image: "ghcr.io/acme/${name}:${tag}"  # bumped by CI
`

const files = {
  'overlays/dev/web.yaml': deployment('1.4.0'),
  'overlays/dev/api.yaml': deployment('1.4.0', 'api'),
  'overlays/prod/web.yaml': deployment('1.4.0'),
}

/**
 * What a delivery to a Gitea must do, as a table that the real server and the double have to pass alike: where the double
 * differs from the real one, the tests of every day would prove something that is not so.
 */
export function describeDeliveries(what: string, open: () => Promise<GiteaSite>, run: RunCommand): void {
  describe(what, { timeout: 300_000 }, () => {
    let site: GiteaSite
    let count = 0
    beforeAll(async () => {
      site = await open()
    }, 300_000)
    afterAll(async () => await site?.close())

    const newRepository = async (options?: RepositoryOptions): Promise<GiteaRepository> =>
      await site.repository(`ops-${++count}`, files, options)

    /** `bump` of an image to a tag in the overlay of dev. */
    const bump = async (
      repository: GiteaRepository,
      tag: string,
      words: readonly string[] = [],
      token: GiteaToken | 'wrong' = 'writer',
      image = 'web',
    ): Promise<Ran> => {
      const target = ['--repository', repository.url, '--branch', 'main']
      const all = ['bump', '--image', `ghcr.io/acme/${image}`, '--tag', tag, ...target, ...words, 'overlays/dev']
      const ran = await run(all, token === 'wrong' ? 'a'.repeat(40) : site.tokens[token])
      expect(ran.stdout + ran.stderr).not.toContain(site.tokens.writer)
      return ran
    }
    const propose = async (repository: GiteaRepository, tag: string, ...words: string[]): Promise<Ran> => {
      const ran = await bump(repository, tag, ['--pull-request', ...words])
      expect(ran.stderr).toMatch(/Pull request #\d+: http:/)
      expect(ran.code).toBe(0)
      return ran
    }
    const show = (repository: GiteaRepository, path: string, ref = 'main'): string =>
      `${git(repository.bare, 'show', `${ref}:${path}`)}\n`
    const commits = (repository: GiteaRepository): number => Number(git(repository.bare, 'rev-list', '--count', 'main'))
    const branches = (repository: GiteaRepository): string[] =>
      git(repository.bare, 'for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n')
    const until = async (isSo: () => Promise<boolean>): Promise<void> => {
      await expect.poll(isSo, { timeout: 120_000, interval: 100 }).toBe(true)
    }

    it('pushes one commit over HTTP, and a second run changes nothing', async () => {
      const repository = await newRepository()
      const first = await bump(repository, '1.5.0')
      expect(first.stdout).toContain(`Commit ${git(repository.bare, 'rev-parse', 'main')} on main`)
      expect(show(repository, 'overlays/dev/web.yaml')).toBe(deployment('1.5.0'))
      expect(show(repository, 'overlays/prod/web.yaml')).toBe(deployment('1.4.0'))
      expect((await bump(repository, '1.5.0')).stdout).toContain('Nothing to change.')
      expect(commits(repository)).toBe(2)
    })

    it('opens a pull request with labels, reviewers and assignees, and the next version updates it', async () => {
      const repository = await newRepository({ labels: ['deploy', 'other'] })
      const people = ['--labels', 'deploy,team', '--reviewers', 'root,bot,acme/Owners', '--assignees', 'bot']
      await propose(repository, '1.5.0', ...people)
      const [first] = await repository.pulls()
      expect(first).toMatchObject({
        ...{ title: 'chore(deploy): bump web to 1.5.0 in dev', state: 'open', draft: false },
        ...{ labels: ['deploy', 'team'], reviewers: ['root', 'Owners'], assignees: ['bot'] },
      })
      expect(show(repository, 'overlays/dev/web.yaml', first?.head)).toBe(deployment('1.5.0'))
      await repository.assignRoot(first?.number ?? 0)
      await propose(repository, '1.6.0', ...people)
      const pulls = await repository.pulls()
      expect(pulls).toHaveLength(1)
      expect(pulls[0]).toMatchObject({
        ...{ number: first?.number, title: 'chore(deploy): bump web to 1.6.0 in dev', state: 'open' },
        ...{ labels: ['deploy', 'team'], reviewers: ['root', 'Owners'], assignees: ['bot', 'root'] },
      })
      expect(pulls[0]?.body).toContain('`1.6.0`')
      expect(show(repository, 'overlays/dev/web.yaml', first?.head)).toBe(deployment('1.6.0'))
      expect(commits(repository)).toBe(1)
    })

    it('leaves a draft a draft when it is brought up to date', async () => {
      const repository = await newRepository()
      await propose(repository, '1.5.0', '--draft')
      await propose(repository, '1.6.0', '--draft')
      const [pull] = await repository.pulls()
      expect(pull).toMatchObject({ title: 'WIP: chore(deploy): bump web to 1.6.0 in dev', draft: true })
    })

    it('ends with one pull request when two runs open it at once', async () => {
      const repository = await newRepository()
      await Promise.all([propose(repository, '1.5.0'), propose(repository, '1.5.0'), propose(repository, '1.5.0')])
      const open = (await repository.pulls()).filter(({ state }) => state === 'open')
      expect(open).toHaveLength(1)
    })

    it('closes the ones that it makes stale, finds them on any page, and leaves those of others', async () => {
      const repository = await newRepository()
      await propose(repository, '1.5.0', '--pull-request-branch', 'gitops-actions/old')
      for (const name of ['a', 'b', 'c']) {
        git(repository.bare, 'branch', name, 'gitops-actions/old')
        await repository.propose(name, `Change ${name}`)
      }
      await propose(repository, '1.6.0')
      const [old, a, b, c, own] = await repository.pulls()
      expect(old).toMatchObject({ state: 'closed', merged: false, comments: [`Superseded by #${own?.number}.`] })
      expect([a, b, c, own].map((pull) => pull?.state)).toEqual(['open', 'open', 'open', 'open'])
      expect(branches(repository)).toEqual(['a', 'b', 'c', own?.head, 'main'])
    })

    it('has a pull request merged at once where no check is required', async () => {
      const repository = await newRepository()
      await propose(repository, '1.5.0', '--auto-merge', 'squash')
      await until(async () => (await repository.pulls())[0]?.merged === true)
      expect(show(repository, 'overlays/dev/web.yaml')).toBe(deployment('1.5.0'))
    })

    it('has a pull request merged when its check has passed, whichever run asked for it', async () => {
      const repository = await newRepository({ isProtected: true })
      await propose(repository, '1.5.0', '--auto-merge', 'rebase')
      await propose(repository, '1.6.0', '--auto-merge', 'rebase')
      const [pull] = await repository.pulls()
      expect(pull).toMatchObject({ state: 'open', merged: false })
      await repository.pass(git(repository.bare, 'rev-parse', pull?.head ?? ''))
      await until(async () => (await repository.pulls())[0]?.merged === true)
      expect(show(repository, 'overlays/dev/web.yaml')).toBe(deployment('1.6.0'))
    })

    it.each([
      [
        ['--auto-merge', 'rebase'],
        'does not allow to merge by the method "rebase"',
        'Set auto-merge to merge or squash',
      ],
      [['--auto-merge', 'merge', '--draft'], "can't be merged automatically: Work in progress", 'is no draft'],
      [['--labels', 'deploy,nope'], 'has no label "nope"', 'there are: deploy.'],
      [
        ['--reviewers', 'nobody'],
        "A review can't be requested: User 'nobody' not exist",
        'Check the names in "reviewers"',
      ],
      [['--reviewers', 'guest'], "A review can't be requested: Reviewer can't read", 'Check the names in "reviewers"'],
      [['--reviewers', 'acme/nope'], "A review can't be requested: Team 'nope' not exist", 'a team as ORG/TEAM'],
      [['--assignees', 'nobody'], "can't be assigned: Assignee does not exist", 'Check the names in "assignees"'],
    ])('says by name what is wrong with %j', async (words, message, fix) => {
      const repository = await newRepository({ labels: ['deploy'], forbids: ['rebase'] })
      const { code, stderr } = await bump(repository, '1.5.0', ['--pull-request', ...words])
      expect(stderr).toContain(message)
      expect(stderr).toContain(fix)
      expect(code).toBe(2)
    })

    it.each<[GiteaToken | 'wrong', string, string]>([
      ['reader', 'may not write to', 'write:repository'],
      ['guest', 'was not found', 'a private repository also looks absent'],
      ['wrong', 'needs a login, and the credential is missing or wrong', 'Give a token'],
    ])('says what the token "%s" lacks, for a push and for a pull request', async (token, message, fix) => {
      const repository = await newRepository()
      for (const words of [[], ['--pull-request']]) {
        const { code, stderr } = await bump(repository, '1.5.0', words, token)
        expect(stderr).toContain(message)
        expect(stderr).toContain(fix)
        expect(code).toBe(2)
      }
      expect(commits(repository)).toBe(1)
      expect(await repository.pulls()).toEqual([])
    })

    it('needs no scope for issues until labels or comments are to be written', async () => {
      const repository = await newRepository({ labels: ['deploy'] })
      const people = ['--pull-request', '--reviewers', 'root', '--assignees', 'root']
      expect((await bump(repository, '1.5.0', people, 'withoutIssues')).code).toBe(0)
      const { code, stderr } = await bump(
        repository,
        '1.5.0',
        ['--pull-request', '--labels', 'deploy'],
        'withoutIssues',
      )
      expect(stderr).toContain('The token lacks a permission')
      expect(stderr).toContain('read:issue')
      expect(code).toBe(2)
    })

    it('tells a protected branch by name, and delivers to it by pull request', async () => {
      const repository = await newRepository({ isProtected: true })
      const { code, stderr } = await bump(repository, '1.5.0')
      expect(stderr).toMatch(/The branch "main" of \S+ is protected and refused the push: Not allowed to push/)
      expect(stderr).toContain('Deliver by pull request')
      expect(code).toBe(3)
      expect(commits(repository)).toBe(1)
      await propose(repository, '1.5.0')
    })

    it('promotes by pull request, and rolls back by push', async () => {
      const repository = await newRepository()
      await bump(repository, '1.5.0')
      const target = ['--repository', repository.url, '--branch', 'main']
      const promotion = ['promote', '--from', 'overlays/dev', '--to', 'overlays/prod', '--pull-request', ...target]
      expect((await run(promotion, site.tokens.writer)).code).toBe(0)
      const [pull] = await repository.pulls()
      expect(pull?.title).toBe('chore(deploy): promote web 1.5.0 from dev to prod')
      expect(show(repository, 'overlays/prod/web.yaml', pull?.head)).toBe(deployment('1.5.0'))
      const rollback = ['rollback', '--path', 'overlays/dev', '--reason', 'errors', ...target]
      expect((await run(rollback, site.tokens.writer)).code).toBe(0)
      expect(show(repository, 'overlays/dev/web.yaml')).toBe(deployment('1.4.0'))
    })

    it('never puts an older build over a newer one, as the server tells their commits apart', async () => {
      const repository = await newRepository()
      const source = await newRepository()
      await bump(source, '2.0.0')
      const [newer = '', older = ''] = git(source.bare, 'log', '--format=%H', 'main').split('\n')
      const from = (commit: string): string[] => {
        return ['--order', 'newest', '--source-repository', source.url, '--source-commit', commit]
      }
      await bump(repository, 'blue', from(newer))
      const { stdout } = await bump(repository, 'green', from(older))
      expect(stdout).toContain('stays at blue: green is older')
      expect(show(repository, 'overlays/dev/web.yaml')).toBe(deployment('blue'))
    })

    it('lands the pushes of many jobs that start at once', async () => {
      const repository = await newRepository()
      const jobs = ['web', 'api', 'web', 'api'].map((image, index) =>
        bump(repository, `2.${index}.0`, ['--order', 'newest'], 'writer', image),
      )
      for (const { code, stderr } of await Promise.all(jobs)) expect(`${code} ${stderr}`).toMatch(/^0 /)
      expect(show(repository, 'overlays/dev/web.yaml')).toBe(deployment('2.2.0'))
      expect(show(repository, 'overlays/dev/api.yaml')).toBe(deployment('2.3.0', 'api'))
      expect(git(repository.bare, 'for-each-ref', 'refs/gitops-actions')).toBe('')
    })
  })
}
