import { readPorts } from '../compose/short-port.ts'
import { readVolume } from '../compose/short-volume.ts'
import {
  at,
  type Entry,
  list,
  type MapTree,
  map,
  mapAt,
  pathText,
  placeOf,
  Refusal,
  scalar,
  scalarText,
  type Tree,
  type TreePath,
  withChildren,
  withEntries,
} from '../compose/tree.ts'
import { splitWords } from '../compose/words.ts'
import type { Rewrite } from './row.ts'

/** A short form that is not valid. */
function refusal(tree: Tree, path: TreePath, message: string, fix: string): Refusal {
  return new Refusal([
    {
      rule: 'wrong-value',
      category: 'input',
      severity: 'error',
      message: `${pathText(path)}: ${message}`,
      fix,
      path: pathText(path),
      ...placeOf(tree.spot),
    },
  ])
}

/** `KEY=value` items as a mapping; a bare `KEY` has the value null. */
export const pairs: Rewrite = (tree) => pairsWith('=', tree)

function pairsWith(separator: '=' | ':', tree: Tree): Tree {
  if (tree.kind !== 'list') return tree
  return map(
    tree.items.map((item): [string, Entry] => {
      const text = scalarText(item) ?? ''
      const cut = text.indexOf('=') < 0 && separator === ':' ? text.indexOf(':') : text.indexOf('=')
      const value = scalar(cut < 0 ? null : text.slice(cut + 1), item.spot)
      return [cut < 0 ? text : text.slice(0, cut), { key: item.spot, value: { ...value, ...maskedAfter(item, cut) } }]
    }),
    tree.spot,
  )
}

/** The mask of a value that follows its name. A name is no secret. */
function maskedAfter(item: Tree, cut: number): { masked?: string } {
  const masked = item.kind === 'scalar' && cut >= 0 ? item.masked?.slice(cut + 1) : undefined
  return masked === undefined ? {} : { masked }
}

/** Values of labels and variables are texts, whatever they look like. */
export const textPairs: Rewrite = (tree) => {
  const mapping = pairs(tree, [])
  if (mapping.kind !== 'map') return mapping
  return withChildren(mapping, (value) => {
    const text = scalarText(value)
    return text === undefined || value.kind !== 'scalar' || value.value === text ? value : scalar(text, value.spot)
  })
}

export const labels: Rewrite = (tree, path) => {
  const mapping = textPairs(tree, path)
  if (mapping.kind !== 'map') return mapping
  return withChildren(mapping, (value) =>
    value.kind === 'scalar' && value.value === null ? scalar('', value.spot) : value,
  )
}

export const namesAsMapping: Rewrite = (tree) => {
  if (tree.kind !== 'list') return tree
  return map(
    tree.items.map((item) => [scalarText(item) ?? '', { key: item.spot, value: scalar(null, item.spot) }]),
    tree.spot,
  )
}

export const oneOrList: Rewrite = (tree) =>
  tree.kind === 'scalar' && tree.value !== null ? list([tree], tree.spot) : tree

export const dependsOn: Rewrite = (tree) => {
  const names = namesAsMapping(tree, [])
  if (names.kind !== 'map') return names
  return withChildren(names, (value) => {
    const given = value.kind === 'map' ? value : mapAt(value.spot, {})
    return withEntries(given, {
      condition: at(given, 'condition') ?? scalar('service_started', given.spot),
      required: at(given, 'required') ?? scalar(true, given.spot),
    })
  })
}

export const envFiles: Rewrite = (tree) => {
  const items = tree.kind === 'list' ? tree.items : [tree]
  const long = items.map((item) => {
    const mapping = item.kind === 'map' ? item : mapAt(item.spot, { path: item })
    return at(mapping, 'required') === undefined ? withEntries(mapping, { required: scalar(true, item.spot) }) : mapping
  })
  return list(long, tree.spot)
}

export const ports: Rewrite = (tree, path) => {
  if (tree.kind !== 'list') return tree
  return list(
    tree.items.flatMap((item, i) =>
      item.kind === 'map' ? [longPort(item, [...path, i])] : shortPorts(item, [...path, i]),
    ),
    tree.spot,
  )
}

function longPort(port: MapTree, path: TreePath): MapTree {
  const published = at(port, 'published')
  if (published !== undefined) noFloat(published, [...path, 'published'])
  return withEntries(port, {
    protocol: at(port, 'protocol') ?? scalar('tcp', port.spot),
    mode: at(port, 'mode') ?? scalar('ingress', port.spot),
    ...(published?.kind === 'scalar' && published.value !== null
      ? { published: scalar(String(published.value), published.spot) }
      : {}),
  })
}

function shortPorts(item: Tree, path: TreePath): MapTree[] {
  const text = scalarText(item) ?? ''
  const found = readPorts(text)
  if (found === undefined || (item.kind === 'scalar' && item.isFloat === true)) {
    throw refusal(item, path, `"${text}" is no port`, 'Write it as "8080:80", "127.0.0.1:8080:80/udp" or "80".')
  }
  return found.map((port) =>
    mapAt(item.spot, {
      mode: 'ingress',
      host_ip: port.host_ip,
      target: port.target,
      published: port.published,
      protocol: port.protocol,
    }),
  )
}

export const volume: Rewrite = (tree, path) => {
  if (tree.kind === 'map') {
    const target = at(tree, 'target')
    return target === undefined
      ? tree
      : withEntries(tree, { target: scalar(cleanPath(scalarText(target) ?? ''), target.spot) })
  }
  const text = scalarText(tree) ?? ''
  const short = readVolume(text)
  if (short === undefined) {
    throw refusal(tree, path, `"${text}" is no volume`, 'Write it as "name:/path", "./file:/path:ro" or "/path".')
  }
  const isBind = short.type === 'bind'
  const options = { propagation: short.propagation, selinux: short.selinux }
  const hasOptions = short.propagation !== undefined || short.selinux !== undefined
  return mapAt(tree.spot, {
    type: short.type,
    source: short.source,
    target: cleanPath(short.target),
    read_only: short.readOnly || undefined,
    bind: isBind || hasOptions ? mapAt(tree.spot, { create_host_path: isBind || undefined, ...options }) : undefined,
    volume: isBind || text.length <= 2 ? undefined : mapAt(tree.spot, { nocopy: short.nocopy || undefined }),
  })
}

/** A path without `.`, `..`, doubled and trailing slashes. */
function cleanPath(path: string): string {
  const absolute = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '..' || !absolute) parts.push(part)
  }
  return (absolute ? '/' : '') + parts.join('/') || (absolute ? '/' : '.')
}

export const device: Rewrite = (tree, path) => {
  if (tree.kind === 'map') return tree
  const parts = (scalarText(tree) ?? '').split(':')
  if (parts.length > 3) throw refusal(tree, path, 'is no device', 'Write it as "/dev/source:/dev/target:rwm".')
  const [source = '', target = source, permissions = 'rwm'] = parts
  return mapAt(tree.spot, { source, target: target === '' ? source : target, permissions })
}

/** A bare text is a crontab expression. */
export const schedule: Rewrite = (tree) => (tree.kind === 'map' ? tree : mapAt(tree.spot, { cron: scalarText(tree) }))

export const fileMount: Rewrite = (tree) =>
  tree.kind === 'map' ? tree : mapAt(tree.spot, { source: scalarText(tree) ?? '' })

export const secretMount: Rewrite = (tree, path) => {
  const mount = fileMount(tree, path)
  if (mount.kind !== 'map' || at(mount, 'target') !== undefined) return mount
  return withEntries(mount, { target: scalar(`/run/secrets/${scalarText(at(mount, 'source'))}`, mount.spot) })
}

export const build: Rewrite = (tree) => {
  const mapping = tree.kind === 'map' ? tree : mapAt(tree.spot, { context: scalarText(tree) })
  const dockerfile =
    at(mapping, 'dockerfile') === undefined && at(mapping, 'dockerfile_inline') === undefined
      ? { dockerfile: scalar('Dockerfile', mapping.spot) }
      : {}
  return withEntries(mapping, { context: at(mapping, 'context') ?? scalar('.', mapping.spot), ...dockerfile })
}

/** What is asked of devices: their options are a mapping. */
export const devices: Rewrite = (tree) =>
  withChildren(tree, (device) => {
    const options = at(device, 'options')
    return device.kind === 'map' && options?.kind === 'list'
      ? withEntries(device, { options: pairs(options, []) })
      : device
  })

export const gpus: Rewrite = (tree, path) =>
  tree.kind === 'list' ? devices(tree, path) : list([mapAt(tree.spot, { count: 'all' })], tree.spot)

/** A resource that is external by the old form `external: {name: N}` gets the new one. */
export const resource: Rewrite = (tree) => {
  if (tree.kind !== 'map') return mapAt(tree.spot, {})
  const external = at(tree, 'external')
  if (external?.kind !== 'map') return tree
  return withEntries(tree, {
    external: scalar(true, external.spot),
    name: at(tree, 'name') ?? at(external, 'name'),
  } as Record<string, Tree>)
}

/** A list of words from a text, as a shell would split it. */
export const command: Rewrite = (tree, path) => {
  if (tree.kind !== 'scalar' || tree.value === null) return tree
  const words = splitWords(String(tree.value))
  if (words === undefined) throw refusal(tree, path, 'a quote is not closed', 'Close the quote, or write a list.')
  const masked = tree.masked === undefined ? undefined : splitWords(tree.masked)
  const isMasked = masked?.length === words.length
  return list(
    words.map((word, i) => ({ ...scalar(word, tree.spot), ...(isMasked ? { masked: masked[i] as string } : {}) })),
    tree.spot,
  )
}

/** Go cuts off what stands behind the point. */
export const whole: Rewrite = (tree) =>
  tree.kind === 'scalar' && typeof tree.value === 'number' ? { ...tree, value: Math.trunc(tree.value) } : tree

/** Texts and whole numbers: Go turns no other number into a text. */
export const noFloat: Rewrite = (tree, path) => {
  const items = tree.kind === 'list' ? tree.items : [tree]
  const wrong = items.find((item) => item.kind === 'scalar' && item.isFloat === true)
  if (wrong !== undefined)
    throw refusal(wrong, path, `${scalarText(wrong)} is written with a point or an exponent`, 'Write a whole number.')
  return tree
}

export const healthTest: Rewrite = (tree) =>
  tree.kind === 'scalar' && tree.value !== null ? list([scalar('CMD-SHELL', tree.spot), tree], tree.spot) : tree

/** `NAME:ADDRESS` or `NAME=ADDRESS` items as a mapping. */
export const hosts: Rewrite = (tree, path) => {
  const bare = tree.kind === 'list' ? tree.items.find((item) => !/[:=]/.test(scalarText(item) ?? '')) : undefined
  if (bare !== undefined) throw refusal(bare, path, 'a host has no address', 'Write it as "name=10.0.0.1".')
  return pairsWith(':', tree)
}

/** The service that a bare text names. */
export const extended: Rewrite = (tree) =>
  tree.kind === 'map' ? tree : mapAt(tree.spot, { service: scalarText(tree) })
