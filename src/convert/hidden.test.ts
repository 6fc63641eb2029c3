// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Compose
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf } from '../../test/support/convert.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

const password = `s3cr3t '"$x`

async function containerOf(fields: string, env = `DB_PASSWORD=${JSON.stringify(password).replaceAll('$', '\\$')}\n`) {
  const root = projectOf({ 'compose.yaml': `services:\n  a:\n    image: a:1\n${fields}\n`, '.env': env })
  const { findings } = await convertIn(root, { 'all-in-one': 'all.yaml' })
  const text = readFileSync(join(root, 'all.yaml'), 'utf8')
  expect(text).not.toMatch(/s3cr3t|[\uE000-\uE002]/)
  const [pod] = parseAllDocuments(text).flatMap(
    (document) => (document.toJS() as Objects).spec?.template?.spec ?? [],
  ) as Objects[]
  return { container: pod?.containers[0] as Objects, findings }
}

const secret = (key: string) => ({ name: key, valueFrom: { secretKeyRef: { name: 'a-secrets', key } } })

describe('a secret variable in what a container runs', () => {
  it('is read from a Secret: Kubernetes puts it into the command', async () => {
    const { container, findings } = await containerOf(
      '    command: ["redis-server", "--requirepass", "x${DB_PASSWORD}y", "$$(A)"]',
    )
    expect(container.args).toEqual(['redis-server', '--requirepass', 'x$(DB_PASSWORD)y', '$$(A)'])
    expect(container.env).toEqual([secret('DB_PASSWORD')])
    expect(findings.find(({ rule }) => rule === 'secret-needed')?.message).toContain('DB_PASSWORD')
  })

  it('is the variable that the container has with this value, whatever its name', async () => {
    const { container } = await containerOf(
      '    entrypoint: /run --token=$DB_PASSWORD\n    environment: {MYSQL_ROOT_PASSWORD: "$DB_PASSWORD", OTHER: x}',
      'DB_PASSWORD=s3cr3t\n',
    )
    expect(container.command).toEqual(['/run', '--token=$(MYSQL_ROOT_PASSWORD)'])
    expect(container.env).toEqual([secret('MYSQL_ROOT_PASSWORD'), { name: 'OTHER', value: 'x' }])
  })

  it('has a name of its own where the container calls something else so', async () => {
    const { container } = await containerOf('    command: [a, "$DB_PASSWORD"]\n    environment: {DB_PASSWORD: other}')
    expect(container.args).toEqual(['a', '$(COMPOSE_DB_PASSWORD)'])
    expect(container.env).toEqual([secret('DB_PASSWORD'), secret('COMPOSE_DB_PASSWORD')])
  })

  it('is a default as well', async () => {
    const { container } = await containerOf(
      '    command: [a, "${DB_PASSWORD:-s3cr3t}", "${X:-${MY_TOKEN:-s3cr3t}}"]',
      '',
    )
    expect(container.args).toEqual(['a', '$(DB_PASSWORD)', '$(MY_TOKEN)'])
  })

  it('is no secret by any other name', async () => {
    const { container } = await containerOf('    command: [a, "${PORT:-80}", "${DB_PASSWORD:+set}"]')
    expect(container.args).toEqual(['a', '80', 'set'])
    expect(container.env).toBeUndefined()
  })

  it.each([
    ['[CMD, printf, "%s", "-p${DB_PASSWORD}"]', `-p${password}`],
    ['[CMD, printf, "%s|%s", "a b", "${DB_PASSWORD}"]', `a b|${password}`],
    ['[CMD-SHELL, "printf %s -p${DB_PASSWORD}"]', `-p${password}`],
    [`[CMD-SHELL, 'printf %s "u:$DB_PASSWORD@h"']`, `u:${password}@h`],
    [`[CMD-SHELL, "printf %s 'u:$DB_PASSWORD'"]`, `u:${password}`],
    [`[CMD, bash, -ec, "printf %s \\\\'$DB_PASSWORD"]`, `'${password}`],
  ])('is put into a probe by a shell, whatever it holds: %s', async (test, printed) => {
    const { container } = await containerOf(`    ports: [80]\n    healthcheck: {test: ${test}}`)
    const [program, ...args] = container.readinessProbe.exec.command as string[]
    const output = execFileSync(program as string, args, { env: { ...process.env, DB_PASSWORD: password } })
    expect(output.toString()).toBe(printed)
  })

  it('is put into a hook, and into no path of a request', async () => {
    const { container } = await containerOf(
      '    ports: [80]\n    pre_stop: [{command: [bye, "$DB_PASSWORD"]}]\n    healthcheck: {test: "curl -f http://localhost:80/?token=$DB_PASSWORD"}',
      'DB_PASSWORD=s3cr3t\n',
    )
    expect(container.lifecycle.preStop.exec.command).toEqual(['/bin/sh', '-c', 'exec bye "${DB_PASSWORD}"'])
    expect(container.readinessProbe.exec.command).toEqual([
      '/bin/sh',
      '-c',
      'curl -f http://localhost:80/?token="${DB_PASSWORD}"',
    ])
  })
})
