import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runWorkflow } from '../support/act.ts'
import { temporaryFolder } from '../support/host.ts'
import { startBuilder, startRegistry } from '../support/services.ts'
import { realProgram } from '../support/tools.ts'

function write(folder: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

function repository(files: Record<string, string>): string {
  const folder = temporaryFolder('repository')
  write(folder, files)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder })
  git('init', '-q', '-b', 'main')
  git('add', '--all')
  git('commit', '-q', '-m', 'begin')
  return folder
}

describe('the services of the tests', () => {
  it('build an image with BuildKit and push it to a registry', async () => {
    const [registry, builder] = await Promise.all([startRegistry(), startBuilder()])
    try {
      const context = temporaryFolder('context')
      write(context, { Dockerfile: 'FROM scratch\nCOPY hello /hello\n', hello: 'hello\n' })
      const metadata = join(context, 'metadata.json')
      const args = ['build', '--push', '--tag', `${registry.host}/hello:1`, '--metadata-file', metadata, context]
      execFileSync(await realProgram('buildx'), args, {
        env: { ...process.env, ...builder.environment },
        stdio: 'pipe',
      })
      const answer = await fetch(`http://${registry.host}/v2/hello/manifests/1`)
      expect(answer.status).toBe(200)
      const built = JSON.parse(readFileSync(metadata, 'utf8')) as { 'containerimage.digest': string }
      expect(answer.headers.get('docker-content-digest')).toBe(built['containerimage.digest'])
    } finally {
      await Promise.all([registry.close(), builder.close()])
    }
  })

  it('run a workflow with an action of another repository, secrets masked', async () => {
    const action = repository({
      'action.yml': 'name: t\noutputs: { made: { description: x } }\nruns: { using: node24, main: main.mjs }\n',
      'main.mjs': `import { appendFileSync as append } from 'node:fs'
        append(process.env.GITHUB_OUTPUT, 'made=by node ' + process.versions.node.split('.')[0] + '\\n')
        append(process.env.GITHUB_STEP_SUMMARY, '# Summary')
        console.log('secret: ' + process.env.TOKEN)`,
    })
    const workflow = `on: push
jobs:
  deliver:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: acme/action@v1
        id: action
        env: { TOKEN: '\${{ secrets.TOKEN }}' }
      - run: cat file.txt && echo "made \${{ steps.action.outputs.made }}"
`
    const result = await runWorkflow({
      repository: repository({ '.github/workflows/t.yml': workflow, 'file.txt': 'checked out\n' }),
      workflow: '.github/workflows/t.yml',
      secrets: { TOKEN: 'canary-secret' },
      actions: { 'acme/action@v1': action },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.jobs).toEqual({ deliver: 'success' })
    expect(result.log).toContain('checked out')
    expect(result.log).toContain('made by node 24')
    expect(result.log).toContain('secret: ***')
    expect(result.log).not.toContain('canary-secret')
    expect(result.summaries).toEqual(['# Summary'])
  })
})
