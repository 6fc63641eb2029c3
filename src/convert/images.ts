import { readReference, splitReference } from '../oci/reference.ts'
import type { ServiceModel } from './compose/project.ts'
import { type Conversion, report } from './conversion.ts'
import { dnsLabel } from './names.ts'

/**
 * The image of a service: its own, or for a service that is built without naming one, `REGISTRY/NAME:latest`.
 */
export function imageOf(service: string, model: ServiceModel, registry: string | undefined): string {
  if (model.image !== undefined && model.image !== '') return model.image
  const name = dnsLabel(service)
  return `${registry === undefined || registry === '' ? '' : `${registry.replace(/\/+$/, '')}/`}${name}:latest`
}

/** A name that no registry can hold is an error here, and not after the deployment. */
export function checkImage(conversion: Conversion, service: string, image: string): void {
  if (readReference(image) !== undefined) return
  const { name } = splitReference(image)
  const lower = name.toLowerCase()
  report(conversion, ['services', service, 'image'], {
    rule: 'invalid-image',
    category: 'input',
    // What ends in a colon had a variable for its tag, which is reported as unset already.
    severity: image.endsWith(':') ? 'warning' : 'error',
    message: `"${image}" is no name of an image`,
    fix: lower === name ? 'Write it as registry/name:tag.' : `Write it in lower case: ${image.replace(name, lower)}.`,
  })
}

/** An image without a version is another one at every start; no environment that counts gets it. */
export function checkVersion(conversion: Conversion, service: string, model: ServiceModel, image: string): void {
  const { tag, digest } = splitReference(image)
  if (digest !== undefined || (tag !== undefined && tag !== 'latest')) return
  const isBuilt = model.build !== undefined
  report(conversion, ['services', service, 'image'], {
    rule: 'unpinned-image',
    severity: isBuilt ? 'notice' : 'warning',
    message: isBuilt
      ? `"${service}" is built and has no version yet: ${placeholders.built} stands for it in stage and prod`
      : `"${image}" has no version, so every start may run another one: ${placeholders.pulled} stands for it in stage and prod`,
    fix: isBuilt ? 'Release it: bump-manifest-tag sets newTag or digest.' : 'Write a tag, better a digest.',
  })
}

/** A tag that no registry has: an image without a version must not start in production, and its name says what to do. */
export const placeholders = { built: 'not-released-yet', pulled: 'choose-a-version' } as const

/** The last part of an image's name, without registry, tag and digest: `postgres` of `docker.io/library/postgres:17`. */
export function programOf(image: string): string {
  return splitReference(image).name.split('/').at(-1) ?? ''
}

/**
 * Programs that keep data of their own on disk, each replica its own: with a named volume they become a StatefulSet. Their
 * default port gives a Service where the Compose file declares none.
 */
const stores: Readonly<Record<string, number>> = {
  postgres: 5432,
  postgresql: 5432,
  postgis: 5432,
  timescaledb: 5432,
  pgvector: 5432,
  mysql: 3306,
  'mysql-server': 3306,
  mariadb: 3306,
  percona: 3306,
  mongo: 27017,
  mongodb: 27017,
  redis: 6379,
  valkey: 6379,
  keydb: 6379,
  rabbitmq: 5672,
  kafka: 9092,
  'cp-kafka': 9092,
  zookeeper: 2181,
  'cp-zookeeper': 2181,
  elasticsearch: 9200,
  opensearch: 9200,
  cassandra: 9042,
  couchdb: 5984,
  couchbase: 8091,
  influxdb: 8086,
  'clickhouse-server': 8123,
  cockroach: 26257,
  etcd: 2379,
  consul: 8500,
  nats: 4222,
  minio: 9000,
  neo4j: 7687,
}

const cacheOnly: Readonly<Record<string, number>> = { memcached: 11211 }

export function isStore(image: string): boolean {
  return Object.hasOwn(stores, programOf(image))
}

/** The port that a well-known program listens on by default. */
export function defaultPort(image: string): number | undefined {
  const program = programOf(image)
  return Object.hasOwn(stores, program)
    ? stores[program]
    : Object.hasOwn(cacheOnly, program)
      ? cacheOnly[program]
      : undefined
}
