import { readVolume } from '../compose/short-volume.ts'
import { at, textOf } from '../compose/tree.ts'
import type { Identity } from './row.ts'

/** `KEY` of `KEY=value`. */
export const keyOfPair: Identity = (item) => textOf(item)?.split('=', 1)[0]
export const asText: Identity = (item) => textOf(item)
/** Where a secret or config is mounted. */
export const mountPath =
  (folder: string): Identity =>
  (item) =>
    item.kind === 'scalar'
      ? `${folder}/${textOf(item)}`
      : (textOf(at(item, 'target')) ?? `${folder}/${textOf(at(item, 'source'))}`)

export const port: Identity = (item) => {
  if (item.kind !== 'map') return textOf(item)
  const [host = '0.0.0.0', published = '', target = '', protocol = 'tcp'] = [
    'host_ip',
    'published',
    'target',
    'protocol',
  ].map((key) => textOf(at(item, key)))
  return `${host}:${published}:${target}/${protocol}`
}

export const volumeTarget: Identity = (item) =>
  item.kind === 'scalar' ? readVolume(textOf(item) ?? '')?.target : textOf(at(item, 'target'))

export const deviceTarget: Identity = (item) => {
  const parts = textOf(item)?.split(':')
  return parts === undefined ? textOf(at(item, 'target')) : (parts[1] ?? parts[0])
}

export const envFilePath: Identity = (item) => (item.kind === 'scalar' ? textOf(item) : textOf(at(item, 'path')))
