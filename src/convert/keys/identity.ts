import { readVolume } from '../compose/short-volume.ts'
import { at, scalarText } from '../compose/tree.ts'
import type { Identity } from './row.ts'

/** `KEY` of `KEY=value`. */
export const keyOfPair: Identity = (item) => scalarText(item)?.split('=', 1)[0]
export const asText: Identity = (item) => scalarText(item)
/** Where a secret or config is mounted. */
export const mountPath =
  (folder: string): Identity =>
  (item) =>
    item.kind === 'scalar'
      ? `${folder}/${scalarText(item)}`
      : (scalarText(at(item, 'target')) ?? `${folder}/${scalarText(at(item, 'source'))}`)

export const port: Identity = (item) => {
  if (item.kind !== 'map') return scalarText(item)
  const [host = '0.0.0.0', published = '', target = '', protocol = 'tcp'] = [
    'host_ip',
    'published',
    'target',
    'protocol',
  ].map((key) => scalarText(at(item, key)))
  return `${host}:${published}:${target}/${protocol}`
}

export const volumeTarget: Identity = (item) =>
  item.kind === 'scalar' ? readVolume(scalarText(item) ?? '')?.target : scalarText(at(item, 'target'))

export const deviceTarget: Identity = (item) => {
  const parts = scalarText(item)?.split(':')
  return parts === undefined ? scalarText(at(item, 'target')) : (parts[1] ?? parts[0])
}

export const envFilePath: Identity = (item) =>
  item.kind === 'scalar' ? scalarText(item) : scalarText(at(item, 'path'))
