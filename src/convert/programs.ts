import { splitReference } from '../oci/reference.ts'

/**
 * What is known of a program that many projects run. Users, folders and what else concerns its image are read from the image's
 * published Dockerfile and entry point, which the line above an entry names by their repository.
 */
export interface Program {
  /** The port that it listens on by default. */
  readonly port?: number
  /** It keeps data of its own on disk, each replica its own: with a volume it becomes a StatefulSet. */
  readonly keeps?: true
  /** What it keeps is mostly made anew by those who put it there. */
  readonly cache?: true
  /** It listens on a port of its own, but keeps nothing. */
  readonly stateless?: true
  /** MiB that it needs under load, where that is not the usual 512: those with a Java heap, and those that cache. */
  readonly memory?: number
  /** The user that its image is made for, where it does not run as any. */
  readonly user?: number | undefined
  /** It runs as any user; `root-group`: where that is in the group 0, which owns its files. */
  readonly anyUser?: 'any' | 'root-group' | undefined
  /** Folders that it writes to besides its volumes and /tmp. */
  readonly writes?: readonly string[] | undefined
  /** A folder that it writes to where something is mounted at, or below, another. */
  readonly writesFor?: readonly [mounted: string, folder: string]
  /** Folders of its image that it writes to, and whose files it needs: each is copied to where it may write. */
  readonly copies?: readonly string[]
  /** It writes all over its image: its root file system stays writable. */
  readonly writesRoot?: true
  /** Its image starts as root, and must. */
  readonly needsRoot?: true
  /** Variables that it needs as another user. */
  readonly env?: Readonly<Record<string, string>>
  /** It opens a port below 1024 with a capability of its file, so the container must have it. */
  readonly bindsByCapability?: true
  /** Its data folder must not be the top of a file system, which has a lost+found: the variable that moves it, or a subPath. */
  readonly data?: { readonly folder: string; readonly variable?: string }
}

// docker-library/postgres: initdb gets a name for any user from nss_wrapper.
const postgres: Program = {
  port: 5432,
  keeps: true,
  memory: 1024,
  anyUser: 'any',
  writes: ['/var/run/postgresql', '/var/lib/postgresql/data'],
  data: { folder: '/var/lib/postgresql/data', variable: 'PGDATA' },
}
// docker-library/mysql, MariaDB/mariadb-docker: mode 1777 for data and socket.
const mysql: Program = {
  port: 3306,
  keeps: true,
  memory: 1024,
  anyUser: 'any',
  writes: ['/var/run/mysqld', '/run/mysqld', '/var/lib/mysql'],
  data: { folder: '/var/lib/mysql' },
}
// redis/docker-library-redis, valkey-io/valkey-container: the entry point changes the user only when it is root.
const redis: Program = { port: 6379, keeps: true, cache: true, anyUser: 'any', writes: ['/data'] }
const kafka: Program = { port: 9092, keeps: true, memory: 2048, user: 1000, writesRoot: true }
const zookeeper: Program = { port: 2181, keeps: true, memory: 1024, user: 1000, writesRoot: true }
// confluentinc/kafka-images: appuser:root and ug+w; settings from variables are written to the folder of each component.
const confluent: Program = { user: undefined, anyUser: 'root-group', writesRoot: true }
const search: Program = { port: 9200, keeps: true, memory: 2048 }
const root: Program = { needsRoot: true }

/** By the last part of the image's name. */
const programs: Readonly<Record<string, Program>> = {
  ...Object.fromEntries(
    ['postgres', 'postgresql', 'postgis', 'timescaledb', 'pgvector', 'pgvecto-rs', 'postgres-documentdb'].map(
      (name) => [name, postgres],
    ),
  ),
  // sameersbn/docker-postgresql: starts as root, and its data is a folder of its own below the volume.
  'sameersbn-postgresql': { port: 5432, keeps: true, memory: 1024, needsRoot: true },
  ...Object.fromEntries(['mysql', 'mysql-server', 'mariadb', 'percona'].map((name) => [name, mysql])),
  ...Object.fromEntries(['redis', 'valkey', 'keydb', 'redis-stack', 'redis-stack-server'].map((name) => [name, redis])),
  // docker-library/mongo
  mongo: { port: 27017, keeps: true, memory: 1024, anyUser: 'any', writes: ['/data/db', '/data/configdb'] },
  mongodb: { port: 27017, keeps: true, memory: 1024, user: 1001 },
  // docker-library/rabbitmq: mode 1777.
  rabbitmq: {
    port: 5672,
    keeps: true,
    memory: 1024,
    anyUser: 'any',
    writes: ['/var/lib/rabbitmq', '/var/log/rabbitmq', '/etc/rabbitmq/conf.d'],
  },
  kafka,
  'cp-kafka': { ...kafka, ...confluent },
  zookeeper,
  'cp-zookeeper': { ...zookeeper, ...confluent },
  'cp-schema-registry': { port: 8081, memory: 2048, ...confluent },
  'cp-kafka-connect': { port: 8083, memory: 2048, ...confluent },
  // elastic/elasticsearch: 1000:0 and g=u; its keystore is written among its settings.
  elasticsearch: {
    ...search,
    anyUser: 'root-group',
    writes: ['/usr/share/elasticsearch/data', '/usr/share/elasticsearch/logs'],
    copies: ['/usr/share/elasticsearch/config'],
  },
  opensearch: { ...search, user: 1000, writesRoot: true },
  // elastic/logstash: 1000:0 and g=u; its entry point writes its settings.
  logstash: {
    memory: 2048,
    anyUser: 'root-group',
    writes: ['/usr/share/logstash/data'],
    copies: ['/usr/share/logstash/config'],
  },
  // elastic/kibana: 1000:0 and g=u, "for OpenShift".
  kibana: { port: 5601, memory: 1024, anyUser: 'root-group', writes: ['/usr/share/kibana/data'] },
  // docker-library/cassandra: mode 1777; its entry point edits its settings.
  cassandra: {
    port: 9042,
    keeps: true,
    memory: 2048,
    anyUser: 'any',
    writes: ['/var/lib/cassandra', '/var/log/cassandra'],
    copies: ['/etc/cassandra'],
  },
  // apache/couchdb-docker: mode 777.
  couchdb: {
    port: 5984,
    keeps: true,
    anyUser: 'any',
    writes: ['/opt/couchdb/data', '/opt/couchdb/etc/local.d', '/opt/couchdb/var/log'],
  },
  couchbase: { port: 8091, keeps: true, memory: 2048, needsRoot: true },
  // influxdata/influxdata-docker, 2.
  influxdb: { port: 8086, keeps: true, memory: 1024, user: 1000 },
  // ClickHouse/ClickHouse docker/server: "docker container can be started with arbitrary uid".
  'clickhouse-server': {
    port: 8123,
    keeps: true,
    memory: 2048,
    anyUser: 'any',
    writes: ['/var/lib/clickhouse', '/var/log/clickhouse-server', '/etc/clickhouse-server/users.d'],
  },
  cockroach: { port: 26257, keeps: true, memory: 2048 },
  etcd: { port: 2379, keeps: true },
  consul: { port: 8500, keeps: true, user: 100 },
  // nats-io/nats-docker: a single program, without a user.
  nats: { port: 4222, keeps: true, anyUser: 'any' },
  minio: { port: 9000, keeps: true, memory: 1024, writes: ['/data'] },
  neo4j: { port: 7687, keeps: true, memory: 2048, user: 7474 },
  // docker-library/memcached
  memcached: { port: 11211, anyUser: 'any' },
  promtail: { port: 9080 },
  // The documentation of each: what they know lies on their disk, or in memory.
  tempo: { port: 3200 },
  mimir: { port: 9009 },
  pyroscope: { port: 4040 },
  'all-in-one': { port: 16686 },
  zipkin: { port: 9411 },
  'victoria-metrics': { port: 8428, keeps: true },
  'nacos-server': { port: 8848 },
  localstack: { port: 4566 },
  // grafana/loki cmd/loki
  loki: { port: 3100, user: 10001, writes: ['/loki'] },
  // nginx/docker-nginx: templates of settings are filled in at the start.
  nginx: {
    anyUser: 'any',
    writes: ['/var/cache/nginx', '/run'],
    writesFor: ['/etc/nginx/templates', '/etc/nginx/conf.d'],
  },
  // docker-library/httpd
  httpd: { anyUser: 'any', writes: ['/usr/local/apache2/logs'] },
  // caddyserver/caddy-docker: mode 1777.
  caddy: { anyUser: 'any', writes: ['/data', '/config'], bindsByCapability: true },
  // grafana/grafana: group 0, mode 777.
  grafana: { port: 3000, anyUser: 'root-group', writes: ['/var/lib/grafana', '/var/log/grafana'] },
  // keycloak/keycloak quarkus/container: 1000:0 and g+rwX; it builds itself at the start.
  keycloak: { memory: 1024, anyUser: 'root-group', writesRoot: true },
  // nextcloud/docker: www-data:root and g=u; with REDIS_HOST its entry point writes to the settings of PHP, which root owns.
  nextcloud: {
    memory: 1024,
    anyUser: 'root-group',
    copies: ['/usr/local/etc/php/conf.d'],
    writes: ['/var/www/html', '/run/apache2', '/run/lock'],
  },
  // docker-library/wordpress, docker-library/php: mode 1777, "allow running as an arbitrary user".
  wordpress: { anyUser: 'any', writes: ['/var/www/html', '/run/apache2', '/run/lock'] },
  // TimWolla/docker-adminer
  adminer: { port: 8080, anyUser: 'any' },
  // prometheus/*: nobody, who owns its data.
  prometheus: { port: 9090, memory: 1024, user: 65_534, writes: ['/prometheus'] },
  alertmanager: { port: 9093, user: 65_534, writes: ['/alertmanager'] },
  pushgateway: { port: 9091, user: 65_534, writes: [] },
  'node-exporter': { port: 9100, user: 65_534, writes: [] },
  // mattermost/mattermost server/build
  ...Object.fromEntries(
    ['mattermost-team-edition', 'mattermost-enterprise-edition'].map((name): [string, Program] => [
      name,
      {
        port: 8065,
        memory: 1024,
        user: 2000,
        writes: ['data', 'logs', 'config', 'plugins', 'client/plugins'].map((folder) => `/mattermost/${folder}`),
      },
    ]),
  ),
  // pgadmin-org/pgadmin4: group 0 and g=u.
  pgadmin4: {
    port: 80,
    user: 5050,
    writes: ['/var/lib/pgadmin', '/run/pgadmin'],
    bindsByCapability: true,
  },
  // axllent/mailpit: group 0 and g=u.
  mailpit: { port: 8025, anyUser: 'root-group' },
  // traefik/whoami: from scratch.
  whoami: { port: 80, stateless: true, anyUser: 'any' },
  // EXPOSE of each image.
  mailhog: { port: 8025, user: 1000 },
  meilisearch: { port: 7700, keeps: true },
  qdrant: { port: 6333, keeps: true },
  ollama: { port: 11434, memory: 8192 },
  'uptime-kuma': { port: 3001 },
  smtp: { port: 25 },
  msmtpd: { port: 2500 },
  solr: { memory: 2048, user: 8983 },
  // jenkinsci/docker
  jenkins: { memory: 2048, user: 1000, writes: ['/var/jenkins_home'] },
  // SonarSource/docker-sonarqube: 1000:0, mode 770.
  sonarqube: {
    memory: 2048,
    anyUser: 'root-group',
    writes: ['data', 'extensions', 'logs', 'temp'].map((folder) => `/opt/sonarqube/${folder}`),
  },
  nexus3: { memory: 2048, user: 200 },
  // n8n-io/n8n docker/images/n8n
  n8n: { user: 1000, writes: ['/home/node/.n8n', '/home/node/.cache'] },
  // drakkan/sftpgo
  sftpgo: { user: 1000, writes: ['/var/lib/sftpgo', '/srv/sftpgo'] },
  gitlab: { memory: 8192, needsRoot: true },
  'gitlab-ce': { memory: 8192, needsRoot: true },
  dind: root,
  gitea: root,
  pihole: root,
  'nginx-proxy-manager': root,
  'paperless-ngx': root,
  'docker-mailserver': root,
  'home-assistant': root,
  'baseimage-gui': root,
}

/**
 * Images of linuxserver.io become another user by themselves, under a supervisor that starts as root; these are tested as any
 * user on a root file system that is read-only (linuxserver/docker-documentation, "Non-Root Operation" of each image).
 */
const supervised = new Set(
  [
    'adguardhome-sync airsonic-advanced apprise-api bazarr beets changedetection.io code-server davos ddclient deluge doplarr',
    'doplarr_rs hishtory-server jackett ldap-auth lidarr mariadb nzbget pairdrop phpmyadmin planka plex prowlarr qbittorrent',
    'radarr sabnzbd socket-proxy sonarr synclounge syslog-ng tautulli transmission wikijs',
  ].flatMap((names) => names.split(' ')),
)

/** Variables of its supervisor (just-containers/s6-overlay): an emptyDir belongs to root, and its group may write. */
const unprivileged: Program = {
  anyUser: 'any',
  writes: ['/run'],
  env: { S6_READ_ONLY_ROOT: '1', S6_YES_I_WANT_A_WORLD_WRITABLE_RUN_BECAUSE_KUBERNETES: '1' },
}

/** The first releases of postgres on Alpine with nss_wrapper (docker-library/postgres a2d5beb9, 2022-09-21), by major version. */
const namesAnyUser: Readonly<Record<number, number>> = { 10: 23, 11: 18, 12: 13, 13: 9, 14: 6 }

/** Ports that stores alone listen on, whatever their image is called; many other programs serve HTTP on those of the rest. */
const storePorts = new Set([2181, 2379, 3306, 5432, 5672, 6379, 9042, 9092, 11_211, 26_257, 27_017])

/** Whether a service that listens there keeps something that a second replica would not have. */
export function isStorePort({ target }: { readonly target: number }): boolean {
  return storePorts.has(target)
}

/** What is known of the program in an image; nothing of one that nobody knows. */
export function programOf(image: string): Program {
  const { name: path, tag = '' } = splitReference(image)
  const name = path.split('/').at(-1) ?? ''
  const known = Object.hasOwn(programs, name) ? (programs[name] as Program) : {}
  if (/(?:^|\/)linuxserver\//.test(path)) return { ...known, ...(supervised.has(name) ? unprivileged : root) }
  // bitnami/containers: uid 1001 in the group 0; settings are written next to the program.
  if (/(?:^|\/)bitnami(?:legacy|secure)?\//.test(path)) return { ...known, ...bitnami }
  return known === postgres ? postgresOf(tag) : known
}

/** Users that images and their distributions have by name; those of Alpine Linux first. */
const users: readonly (readonly [name: string, image: RegExp, id: number])[] = [
  ['root', /^/, 0],
  ['nobody', /^/, 65_534],
  ['nonroot', /^/, 65_532],
  ['www-data', /alpine/, 82],
  ['www-data', /^/, 33],
  ['postgres', /alpine/, 70],
  ['postgres', /postg/, 999],
  ['redis', /redis/, 999],
  ['valkey', /valkey/, 999],
  ['mysql', /mysql|mariadb/, 999],
  ['mongodb', /mongo/, 999],
  ['rabbitmq', /rabbitmq/, 999],
  ['cassandra', /cassandra/, 999],
  ['node', /^/, 1000],
  ['elasticsearch', /elasticsearch/, 1000],
  ['jenkins', /jenkins/, 1000],
  ['jovyan', /notebook/, 1000],
  ['nginx', /nginx/, 101],
  ['clickhouse', /clickhouse/, 101],
  ['grafana', /grafana/, 472],
  ['app', /mcr\.microsoft\.com\/dotnet/, 1654],
]

/** The number of a user of an image; undefined where nobody knows it. */
export function userId(name: string, image: string): number | undefined {
  if (/^[0-9]{1,10}$/.test(name)) return Number(name)
  return users.find(([known, of]) => known === name && of.test(image))?.[2]
}

const bitnami: Program = { user: 1001, anyUser: undefined, writes: undefined, writesRoot: true }

function postgresOf(tag: string): Program {
  const [, major, minor] = /^(\d+)(?:\.(\d+))?/.exec(tag) ?? []
  const first = namesAnyUser[Number(major)] ?? (Number(major) < 10 ? Number.POSITIVE_INFINITY : 0)
  const isOld = minor === undefined ? first === Number.POSITIVE_INFINITY : Number(minor) < first
  // Since 18 the data of each version has a folder of its own below the volume.
  const writes = Number(major) >= 18 ? ['/var/run/postgresql', '/var/lib/postgresql'] : postgres.writes
  return { ...postgres, writes, ...(tag.includes('alpine') && isOld ? { user: 70, anyUser: undefined } : {}) }
}
