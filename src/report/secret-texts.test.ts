// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of programs
import { describe, expect, it } from 'vitest'
import { namesSecret, secretLineIn, secretsInText } from './secret-texts.ts'

/** The secrets of a text, with what they are called. */
function secretsOf(text: string): string[] {
  return secretsInText(text).map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`)
}

describe('a secret in a text', () => {
  it.each([
    ['postgres://app:hunter2@db:5432/app', 'postgres_PASSWORD: hunter2'],
    ['redis://:p@ss@cache', 'redis_PASSWORD: p@ss'],
    ['host=db user=app password=hunter2 sslmode=disable', 'password: hunter2'],
    ['Server=db;User Id=sa;Password=Hunter2!;Encrypt=false', 'Password: Hunter2!'],
    ['jdbc:postgresql://db/app?user=app&password=hunter2', 'password: hunter2'],
    ['app:hunter2@tcp(db:3306)/app', 'MYSQL_PASSWORD: hunter2'],
    ['-Xmx1g -Djavax.net.ssl.keyStorePassword=changeit', 'javax.net.ssl.keyStorePassword: changeit'],
    ['{"user": "a", "apiKey": "k-123"}', 'apiKey: k-123'],
    ['Authorization: Bearer abcdef123', 'AUTHORIZATION: abcdef123'],
    ["CREATE USER app WITH PASSWORD 'hunter2';", 'PASSWORD: hunter2'],
    ["CREATE USER app IDENTIFIED BY 'hunter2'", 'PASSWORD: hunter2'],
    [`token is ghp_${'a1'.repeat(18)}.`, `TOKEN: ghp_${'a1'.repeat(18)}`],
    ['https://hooks.slack.com/services/T000/B000/XXXX', 'WEBHOOK_URL: https://hooks.slack.com/services/T000/B000/XXXX'],
    ['spring.datasource.password=${DB_PASSWORD:hunter2}', 'DB_PASSWORD: hunter2'],
    ['"${REDIS_PASSWORD:-hunter2}"', 'REDIS_PASSWORD: hunter2'],
  ])('is found with its name: %s', (text, found) => {
    expect(secretsOf(text)).toEqual([found])
  })

  it.each([
    'postgres://db:5432/app',
    'postgres://app:$PASSWORD@db/app',
    'postgres://$(USER):$(PASSWORD)@db/app',
    'password=${DB_PASSWORD}',
    'password: "{{ .Values.password }}"',
    'password_file=/run/secrets/db',
    'token: /var/run/token',
    '"registry-auth-token": "^4.0.0"',
    '"password": "string"',
    'proxy_pass: backend',
    '[ -n "${DB_PASSWORD:-}" ] && : "${DB_PASSWORD:?is needed}"',
    'tokens=100',
    'a:b@c',
    'http://user@host/?x=1',
  ])('is no word that says where it comes from: %s', (text) => {
    expect(secretsOf(text)).toEqual([])
  })

  it.each([
    ['application.yml', 'a: 1\npassword: hunter2\n', 2],
    ['redis.conf', 'port 1\n\nrequirepass hunter2\n', 3],
    ['tls.key', 'x\n-----BEGIN PRIVATE KEY-----\n', 2],
    ['nginx.conf', 'location / {\n  proxy_set_header X-Api-Key "k-123";\n}', 2],
    ['.htpasswd', `admin:$apr1$76boeqjp$${'a'.repeat(22)}\n`, 1],
    ['init.js', "db.createUser({\n  user: 'a', pwd: 'hunter2' })", 2],
  ])('has its line in %s', (file, text, line) => {
    expect(secretLineIn(file, text)).toBe(line)
  })

  it.each([
    ['a.conf', '# password = hunter2\n; token = x\n'],
    ['login.js', 'const password = readPassword(prompt)\nuser.token = token\n'],
    ['nginx.conf', 'proxy_pass http://a;\nproxy_set_header X-Token $http_x_token;\n'],
    ['config.alloy', 'password = json_path(local.file.a.content, ".password")[0]\n'],
    ['main.tf', 'password = var.password\n'],
    ['prometheus.yml', 'bearer_token_file: /var/run/token\npassword_file: /etc/p\n'],
  ])('is none in a comment, a variable of a program or the name of a file: %s', (file, text) => {
    expect(secretLineIn(file, text)).toBeUndefined()
  })

  it.each(['password', 'db-password', 'requirepass', 'keyStorePassword', 'X-Api-Key', 'authtoken', 'clientSecret'])(
    'is what %s holds',
    (name) => expect(namesSecret(name)).toBe(true),
  )

  it.each(['bypass', 'token-ttl', 'password-file', 'key', 'sort-key', 'public-key', 'secret-name', 'next_token'])(
    'is not what %s holds',
    (name) => expect(namesSecret(name)).toBe(false),
  )
})
