import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describeDeliveries } from '../support/gitea/deliveries.ts'
import { startGitea } from '../support/gitea/real.ts'
import type { Ran, RunCommand } from '../support/gitea/site.ts'
import { temporaryFolder } from '../support/host.ts'
import { projectRoot } from '../support/runner.ts'

/** The command line as people have it: the bundle, as a process of its own. */
const runBundle: RunCommand = (words, token) =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], HOME: temporaryFolder('home'), GITHUB_TOKEN: token }
    const child = spawn(process.execPath, [join(projectRoot, 'dist/cli.js'), ...words], { env, cwd: env.HOME })
    const ran = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk) => {
      ran.stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      ran.stderr += chunk
    })
    child.on('close', (code) => resolve({ ...ran, code: code ?? -1 } satisfies Ran))
  })

describeDeliveries('deliveries to a real Gitea', startGitea, runBundle)
