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

describe('a secret that is written out in what a container runs', () => {
  it.each([
    ['redis-server --requirepass s3cr3t --port 1', ['redis-server', '--requirepass', '$(REQUIREPASS)', '--port', '1']],
    ['[a, --db-password=s3cr3t, --key, /k.pem]', ['a', '--db-password=$(DB_PASSWORD)', '--key', '/k.pem']],
    ['[a, "postgres://u:s3cr3t@db/x"]', ['a', 'postgres://u:$(POSTGRES_PASSWORD)@db/x']],
    [
      `[sh, -c, "until mysqladmin ping -uroot -ps3cr3t; do sleep 1; done"]`,
      ['sh', '-c', 'until mysqladmin ping -uroot -p$(MYSQL_PASSWORD); do sleep 1; done'],
    ],
    [
      '[sh, -c, "mc alias set m http://m:9000 admin s3cr3t && mc mb m/b"]',
      ['sh', '-c', 'mc alias set m http://m:9000 admin $(MINIO_PASSWORD) && mc mb m/b'],
    ],
    [
      `[sh, -c, "curl -u u:s3cr3t -H 'Authorization: Bearer s3cr3tbearer' http://x"]`,
      ['sh', '-c', "curl -u u:$(HTTP_PASSWORD) -H 'Authorization: Bearer $(AUTHORIZATION)' http://x"],
    ],
    ['[a, --password, s3cr3t-1, --token, s3cr3t-2]', ['a', '--password', '$(PASSWORD)', '--token', '$(TOKEN)']],
    [
      '[a, --password, s3cr3t-1, --db.password, s3cr3t-1]',
      ['a', '--password', '$(PASSWORD)', '--db.password', '$(PASSWORD)'],
    ],
  ])('is read from a Secret: %s', async (command, args) => {
    const { container, findings } = await containerOf(`    command: ${command}`)
    expect(container.args).toEqual(args)
    expect(container.env.map(({ valueFrom }: Objects) => valueFrom.secretKeyRef.name)).toContain('a-secrets')
    expect(findings.find(({ rule }) => rule === 'secret-needed')).toMatchObject({ line: 4 })
  })

  it('is the variable that has its value already', async () => {
    const fields = '    command: [a, --pass, s3cr3t]\n    environment: {APP_PASSWORD: s3cr3t}'
    expect((await containerOf(fields)).container.args).toEqual(['a', '--pass', '$(APP_PASSWORD)'])
  })

  it('has a name for each value', async () => {
    const test = '{test: [CMD, b, --password, s3cr3t-2]}'
    const { container } = await containerOf(
      `    command: [a, --password, s3cr3t-1]\n    ports: [80]\n    healthcheck: ${test}`,
    )
    expect(container.env).toEqual([secret('PASSWORD'), secret('PASSWORD_2')])
    expect(container.readinessProbe.exec.command).toEqual(['/bin/sh', '-c', 'exec b --password "${PASSWORD_2}"'])
  })

  it.each([
    ['[CMD-SHELL, "redis-cli -a s3cr3t ping"]', 'redis-cli -a "${REDIS_PASSWORD}" ping', 's3cr3t'],
    [`[CMD-SHELL, "mysqladmin ping -p's3cr3t word'"]`, `mysqladmin ping -p''"\${MYSQL_PASSWORD}"''`, 's3cr3t word'],
  ])('is put into a probe by a shell: %s', async (test, text) => {
    const { container } = await containerOf(`    ports: [80]\n    healthcheck: {test: ${test}}`)
    expect(container.readinessProbe.exec.command).toEqual(['/bin/sh', '-c', text])
  })

  it.each([
    '[a, --key, /certs/key.pem, --token-ttl, 1h, --password-file, /run/secrets/p, --bypass, all]',
    '[sh, -c, "mysqladmin ping -p$$MYSQL_PASSWORD && redis-cli -a \\"$${REDIS_PASSWORD}\\""]',
    '[psql, -p, "5432", -U, app]',
    '[server, --auth, --user, "1000:1000"]',
  ])('is none where a program is told where it finds it: %s', async (command) => {
    expect((await containerOf(`    command: ${command}`)).container.env).toBeUndefined()
  })

  it.each([
    ['environment: {OTHER: "${DB_PASSWORD}"}', 'OTHER'],
    ['environment: ["OTHER=x ${DB_PASSWORD} y"]', 'OTHER'],
    ['environment: {DSN: "host=db password=s3cr3t"}', 'DSN'],
    ['environment: {REDIS_ARGS: "--requirepass s3cr3t"}', 'REDIS_ARGS'],
  ])('is one in a variable with a harmless name: %s', async (fields, key) => {
    expect((await containerOf(`    ${fields}`)).container.env).toEqual([secret(key)])
  })

  it.each(['labels', 'annotations'])('is left out of %s, with a word about it', async (setting) => {
    const { findings } = await containerOf(
      `    ${setting}: {my.api-token: s3cr3t, url: "http://u:s3cr3t@x/", it: "\${DB_PASSWORD}", nginx.ingress.kubernetes.io/auth-secret: basic}`,
    )
    const told = findings.filter(({ message }) => message.includes('holds a secret'))
    expect(told.map(({ message }) => message.split(' ')[2])).toEqual(['my.api-token', 'url', 'it'])
  })
})

describe('a file with a secret', () => {
  it.each([
    ['configs: [c]', 'configs: {c: {content: "password = s3cr3t"}}', 'the config "c", which has a secret in it'],
    ['configs: [c]', 'configs: {c: {content: "x ${DB_PASSWORD}"}}', 'the config "c", which has a secret in it'],
    ['configs: [c]', 'configs: {c: {file: a.conf}}', 'the config "c", which has a secret in line 2 of a.conf'],
    ['configs: [c]', 'configs: {c: {environment: DB_PASSWORD}}', 'the config "c", which has a secret in it'],
    ['volumes: ["./a.conf:/etc/a.conf"]', '', 'a.conf, which has a secret in line 2'],
  ])('comes from a Secret, and the line is told: %s %s', async (fields, top, told) => {
    const root = projectOf({
      'compose.yaml': `services:\n  a:\n    image: a:1\n    ${fields}\n${top}\n`,
      'a.conf': 'port = 1\ntoken = s3cr3t\n',
      '.env': 'DB_PASSWORD=s3cr3t\n',
    })
    const { findings } = await convertIn(root, { 'all-in-one': 'all.yaml' })
    expect(findings.find(({ rule }) => rule === 'secret-needed')?.message).toContain(told)
    const text = readFileSync(join(root, 'all.yaml'), 'utf8')
    expect(text).not.toContain('s3cr3t')
    expect(text).toContain('secretName:')
  })
})
