import { splitReference } from '../oci/reference.ts'

/** What is known of a program that many projects run, by the last part of its image's name. */
interface Program {
  /** The port that it listens on by default. */
  readonly port?: number
  /** It keeps data of its own on disk, each replica its own: with a volume it becomes a StatefulSet. */
  readonly keeps?: true
  /** MiB that it needs under load, where that is not the usual 512: those with a Java heap, and those that cache. */
  readonly memory?: number
  /** The user and group that its image is made for, where it does not run as any. */
  readonly user?: number
  /** Folders that it writes to besides its volumes and /tmp. */
  readonly writes?: readonly string[]
  /** Its image starts as root, and must. */
  readonly needsRoot?: true
  /** It opens a port below 1024 with a capability of its file, so the container must have it. */
  readonly bindsByCapability?: true
  /** Its data folder must not be the top of a file system, which has a lost+found: the variable that moves it, or a subPath. */
  readonly data?: { readonly folder: string; readonly variable?: string }
}

const postgres: Program = {
  port: 5432,
  keeps: true,
  memory: 1024,
  writes: ['/var/run/postgresql', '/var/lib/postgresql/data'],
  data: { folder: '/var/lib/postgresql/data', variable: 'PGDATA' },
}
const mysql: Program = {
  port: 3306,
  keeps: true,
  memory: 1024,
  writes: ['/var/run/mysqld', '/run/mysqld', '/var/lib/mysql'],
  data: { folder: '/var/lib/mysql' },
}
const redis: Program = { port: 6379, keeps: true, writes: ['/data'] }
const kafka: Program = { port: 9092, keeps: true, memory: 2048, user: 1000 }
const zookeeper: Program = { port: 2181, keeps: true, memory: 1024, user: 1000 }
const search: Program = { port: 9200, keeps: true, memory: 2048, user: 1000 }
const java: Program = { memory: 2048, user: 1000 }
const root: Program = { needsRoot: true }

const programs: Readonly<Record<string, Program>> = {
  ...Object.fromEntries(
    ['postgres', 'postgresql', 'postgis', 'timescaledb', 'pgvector'].map((name) => [name, postgres]),
  ),
  ...Object.fromEntries(['mysql', 'mysql-server', 'mariadb', 'percona'].map((name) => [name, mysql])),
  ...Object.fromEntries(['redis', 'valkey', 'keydb', 'redis-stack', 'redis-stack-server'].map((name) => [name, redis])),
  mongo: { port: 27017, keeps: true, memory: 1024, writes: ['/data/db', '/data/configdb'] },
  mongodb: { port: 27017, keeps: true, memory: 1024, user: 1001 },
  rabbitmq: { port: 5672, keeps: true, memory: 1024, user: 999, writes: ['/var/lib/rabbitmq', '/var/log/rabbitmq'] },
  kafka,
  'cp-kafka': kafka,
  zookeeper,
  'cp-zookeeper': zookeeper,
  elasticsearch: search,
  opensearch: search,
  cassandra: { port: 9042, keeps: true, memory: 2048, user: 999 },
  couchdb: { port: 5984, keeps: true },
  couchbase: { port: 8091, keeps: true, memory: 2048, needsRoot: true },
  influxdb: { port: 8086, keeps: true, memory: 1024, user: 1000 },
  'clickhouse-server': { port: 8123, keeps: true, memory: 2048, user: 101, writes: ['/var/log/clickhouse-server'] },
  cockroach: { port: 26257, keeps: true, memory: 2048 },
  etcd: { port: 2379, keeps: true },
  consul: { port: 8500, keeps: true, user: 100 },
  nats: { port: 4222, keeps: true },
  minio: { port: 9000, keeps: true, memory: 1024, writes: ['/data'] },
  neo4j: { port: 7687, keeps: true, memory: 2048, user: 7474 },
  memcached: { port: 11211 },
  promtail: { port: 9080 },
  loki: { port: 3100 },
  nginx: { writes: ['/var/cache/nginx', '/run'] },
  httpd: { writes: ['/usr/local/apache2/logs'] },
  caddy: { writes: ['/data', '/config'], bindsByCapability: true },
  grafana: { user: 472, writes: ['/var/lib/grafana'] },
  keycloak: { memory: 1024, user: 1000 },
  nextcloud: { memory: 1024, user: 33 },
  wordpress: { user: 33, writes: ['/var/run/apache2'] },
  prometheus: { memory: 1024 },
  solr: { memory: 2048, user: 8983 },
  jenkins: java,
  sonarqube: java,
  logstash: java,
  nexus3: { memory: 2048, user: 200 },
  'cp-schema-registry': java,
  'cp-kafka-connect': java,
  n8n: { user: 1000 },
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

/** The last part of an image's name, without registry, tag and digest: `postgres` of `docker.io/library/postgres:17`. */
function nameOf(image: string): string {
  return splitReference(image).name.split('/').at(-1) ?? ''
}

/** What is known of the program in an image; nothing of one that nobody knows. */
export function programOf(image: string): Program {
  const name = nameOf(image)
  const known = Object.hasOwn(programs, name) ? (programs[name] as Program) : {}
  // Images of linuxserver.io become another user by themselves, with a process supervisor that runs as root.
  if (/(?:^|\/)linuxserver\//.test(image)) return { ...known, needsRoot: true }
  // Of postgres, only the Debian images run as any user.
  if (known === postgres && /-alpine|alpine$/.test(image)) return { ...postgres, user: 70 }
  return known
}
