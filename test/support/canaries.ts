// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Compose

/** A project with a secret, a word with `canary`, in each place where a Compose project may have one. */
export const canaries: Readonly<Record<string, string>> = {
  'compose.yaml': `name: shop
x-base: &base
  environment: &env
    DB_PASSWORD: canary-anchor
    PLAIN: "\${API_TOKEN}"
services:
  a:
    <<: *base
    image: a:1
    ports: [80]
    command: [run, --token, canary-command, "--x=\${API_TOKEN}", "postgres://u:canary-url@db/x"]
    entrypoint: sh -c "mysql -pcanary-entry -uroot"
    env_file: a.env
    healthcheck: {test: "wget -q --header 'X-Token: canary-header' http://localhost/?token=canary-query"}
    post_start: [{command: "x --password canary-hook"}]
    pre_stop: [{command: [sh, -c, "x --password=canary-stop"]}]
    pre_start: [{image: p:1, command: "x --password canary-before", environment: {A_TOKEN: canary-before-env}}]
    labels:
      kompose.service.healthcheck.liveness.test: curl -u u:canary-probe http://localhost
      my.token: canary-label
      other: "\${API_TOKEN}"
    deploy: {labels: {deployed: "\${API_TOKEN}"}}
    annotations: {noted: "\${API_TOKEN}", url: "http://u:canary-annotation@x/"}
    configs: [written, read, given]
    secrets: [key, token]
    volumes: ["./conf.ini:/etc/conf.ini", "./d:/etc/conf.d:ro", "share:/share"]
    logging: {driver: splunk, options: {splunk-token: canary-logging}}
    build: {context: ., args: {NPM_TOKEN: canary-argument, X: "\${API_TOKEN}"}}
  b: {x-environments: {prod: {LATE: "\${API_TOKEN}"}}, image: "b:1", environment: {OPTIONS: "--requirepass canary-options", DSN: "host=db password=canary-dsn"}}
  c: {provider: {type: x, options: {token: canary-provider}}}
volumes:
  share: {driver: local, driver_opts: {type: cifs, o: "username=u,password=canary-share"}}
configs:
  written: {content: "password: canary-written"}
  read: {file: read.txt}
  given: {environment: API_TOKEN}
secrets:
  key: {file: key.txt}
  token: {environment: API_TOKEN}
`,
  '.env': 'API_TOKEN=canary-variable\n',
  '.env.prod': 'API_TOKEN=canary-of-prod\n',
  'a.env': 'SECRET_KEY=canary-file\nHARMLESS="x ${API_TOKEN}"\nURL=http://u:canary-file-url@x\n',
  'conf.ini': 'port = 1\npassword = canary-ini\n',
  'd/a.yaml': 'token: ${TOKEN:-canary-default}\n',
  'read.txt': 'dsn = user:canary-read@tcp(db)/x\n',
  'key.txt': 'canary-key\nin two lines',
  Dockerfile: 'FROM scratch\n',
}
