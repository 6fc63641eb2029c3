import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { temporaryFolder } from './host.ts'
import { machine, realProgram } from './tools.ts'

export interface BuildKit {
  /** Variables that lead docker-buildx to this daemon, and to no other configuration of this machine. */
  readonly environment: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/**
 * A BuildKit daemon of the test's own on a Unix socket, and a builder that speaks to it. Needs root and runc; no Docker.
 * @param more arguments of the daemon.
 */
export async function startBuildKit(more: readonly string[] = []): Promise<BuildKit> {
  const folder = temporaryFolder('buildkit')
  const socket = `unix://${join(folder, 'buildkitd.sock')}`
  const runc = await realProgram('runc')
  const args = ['--addr', socket, '--root', join(folder, 'root'), '--containerd-worker=false']
  const worker = ['--oci-worker-net=host', `--oci-worker-binary=${runc}`]
  const path = [dirname(runc), process.env['PATH'] ?? ''].join(delimiter)
  const daemon = spawn(await realProgram('buildkitd'), [...args, ...worker, ...more], { env: { PATH: path } })
  const said: string[] = []
  daemon.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')))
  const ended = new Promise<void>((fulfil) => daemon.on('close', () => fulfil()))

  const environment = {
    BUILDX_CONFIG: join(folder, 'buildx'),
    BUILDX_BUILDER: 'gitops-actions-test',
    DOCKER_CONFIG: join(folder, 'docker'),
    DOCKER_HOST: 'unix:///nonexistent',
  }
  for (let waited = 0; !existsSync(join(folder, 'buildkitd.sock')); waited += 50) {
    if (waited > 30_000 || daemon.exitCode !== null) throw new Error(`buildkitd did not start: ${said.join('')}`)
    await setTimeout(50)
  }
  const create = ['create', '--name', environment.BUILDX_BUILDER, '--driver', 'remote', socket]
  const { exitCode, stderr } = await machine().processes.run(await realProgram('buildx'), create, { env: environment })
  if (exitCode !== 0) throw new Error(`docker-buildx create failed: ${stderr}`)
  return {
    environment,
    async stop() {
      daemon.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
