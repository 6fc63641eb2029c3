import { dirname, join, normalize } from 'node:path'
import { bytes, seconds } from '../../src/convert/amounts.ts'

type Json = unknown
type Fields = Record<string, Json>

/**
 * Both models in one form, so that what is left differs in meaning: absolute paths, sorted lists of sets, amounts as numbers,
 * defaults that the reference loader writes out or leaves out.
 */
export function comparable(model: Fields, directory: string): Fields {
  const services = Object.entries((model.services ?? {}) as Record<string, Fields>)
  return {
    services: withoutEmpty(
      Object.fromEntries(services.map(([name, service]) => [name, comparableService(service ?? {}, directory)])),
    ),
    volumes: Object.keys((model.volumes ?? {}) as Fields).sort(),
    secrets: Object.keys((model.secrets ?? {}) as Fields).sort(),
    configs: Object.keys((model.configs ?? {}) as Fields).sort(),
    networks: Object.keys((model.networks ?? {}) as Fields)
      .filter((name) => name !== 'default')
      .sort(),
  }
}

const dropped = [
  'extends',
  'env_file',
  'profiles',
  'label_file',
  'attach',
  'models',
  'pre_start',
  'post_start',
  'pre_stop',
  'develop',
  'provider',
]

function comparableService(service: Fields, directory: string): Json {
  const kept = Object.entries(service).filter(([key]) => !dropped.includes(key) && !key.startsWith('x-'))
  const fields: Fields = Object.fromEntries(kept.map(([key, value]) => [key, comparableValue(key, value, directory)]))
  const dependencies = { ...((service.depends_on ?? {}) as Fields) }
  for (const name of impliedDependencies(service)) dependencies[name] ??= { condition: 'service_started' }
  fields.depends_on = Object.keys(dependencies).sort()
  const networks = Object.keys((service.networks ?? {}) as Fields).sort()
  if (networks.length > 0 && networks.join() !== 'default') fields.networks = networks
  else delete fields.networks
  return withoutEmpty(fields)
}

/** The reference loader turns links and shared namespaces into dependencies. */
function impliedDependencies(service: Fields): string[] {
  const links = ((service.links ?? []) as string[]).map((link) => link.split(':')[0] ?? '')
  const from = ((service.volumes_from ?? []) as string[]).filter((name) => !name.startsWith('container:'))
  const modes = [service.network_mode, service.pid, service.ipc, service.uts].map((mode) => String(mode ?? ''))
  const shared = modes.flatMap((mode) => /^service:(.+)$/.exec(mode)?.[1] ?? [])
  return [...links, ...from.map((name) => name.split(':')[0] ?? ''), ...shared]
}

const amounts = ['mem_limit', 'mem_reservation', 'shm_size', 'memswap_limit', 'memory', 'size']
const durations = [
  'interval',
  'timeout',
  'start_period',
  'start_interval',
  'stop_grace_period',
  'delay',
  'window',
  'monitor',
]
const sets = ['cap_add', 'cap_drop', 'security_opt', 'group_add', 'ports', 'volumes', 'expose', 'links']

function comparableValue(key: string, value: Json, directory: string): Json {
  if (value === null || value === undefined) return undefined
  if (amounts.includes(key)) return bytes(value as string) ?? value
  if (durations.includes(key)) return seconds(value as string) ?? value
  if (key === 'context' || (key === 'source' && isRelative(value))) return absolute(String(value), directory)
  if (value === false || (key === 'create_host_path' && value === true)) return undefined
  if (key === 'extra_hosts') return hostLines(value)
  if (key === 'mode' && /^[0-9]+$/.test(String(value))) {
    return typeof value === 'number' ? value : Number.parseInt(String(value), 8)
  }
  if (key === 'published' || key === 'cpus' || key === 'user' || key === 'mode') return String(value)
  if (Array.isArray(value)) {
    const items = value.map((item) => comparableValue('', item, directory))
    if (key === 'expose') return items.map(String).sort()
    return sets.includes(key) ? [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items
  }
  if (typeof value !== 'object') return key === 'expose' ? String(value) : value
  const fields = Object.entries(value as Fields).filter(([name]) => !name.startsWith('x-'))
  return withoutEmpty(
    Object.fromEntries(fields.map(([name, child]) => [name, comparableValue(name, child, directory)])),
  )
}

function hostLines(value: Json): string[] {
  if (Array.isArray(value)) return value.map(String).sort()
  const hosts = Object.entries(value as Record<string, string | string[]>)
  return hosts.flatMap(([host, addresses]) => [addresses].flat().map((address) => `${host}=${address}`)).sort()
}

function isRelative(value: Json): boolean {
  return typeof value === 'string' && /^[./~]/.test(value)
}

function absolute(path: string, directory: string): string {
  // The models were made as root, whose home stands where the file has `~`.
  if (path.startsWith('~/')) return path.replace('~', '/root')
  if (/^[a-z]+:\/\/|^git@|^\//.test(path)) return path.length > 1 ? path.replace(/\/$/, '') : path
  return normalize(join('/project', directory, path)).replace(/\/$/, '')
}

function withoutEmpty(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(([, value]) => {
    if (value === undefined || value === null || value === '') return false
    return !(typeof value === 'object' && Object.keys(value).length === 0)
  })
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function directoryOf(file: string): string {
  const directory = dirname(file)
  return directory === '.' ? '' : directory
}
