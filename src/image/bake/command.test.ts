import { expect, it } from 'vitest'
import { defaultValues } from '../../contract/parse.ts'
import type { ImageBuild } from '../../oci/image-build.ts'
import { buildContract } from '../inputs.ts'
import { buildCommand } from './command.ts'
import { targetOf } from './settings.ts'

const facts = {
  name: 'web',
  labels: {},
  names: ['a/web:1'],
  image: 'a/web',
  sourceDateEpoch: undefined,
  environment: {},
  resolve: (path: string) => `/w/${path}`,
}
const places = { layout: () => '/l', cache: () => '/c', resolve: (path: string) => `/w/${path}`, layouts: new Map() }

function command(build: Partial<ImageBuild>, cgroupParent?: string) {
  const inputs = { ...defaultValues(buildContract.inputs), cgroupParent }
  const target = targetOf({ context: 'app', args: {}, ...build }, inputs, facts)
  return buildCommand([target], {}, places, { builder: 'b', metadata: 'm' })
}

it('bakes, and builds what has a parent of control groups with the same settings', () => {
  const build = { args: { A: `$\{x}` }, extraHosts: { db: '10.0.0.2' }, platforms: ['linux/amd64'], noCache: true }
  expect(command(build).args[0]).toBe('bake')
  const { args, stdin } = command(build, '/mine')
  expect(args.slice(0, 3)).toEqual(['build', '--builder=b', '--progress=plain'])
  expect(args).toEqual(
    expect.arrayContaining([
      '--cgroup-parent=/mine',
      '--file=/w/app/Dockerfile',
      `--build-arg=A=$\{x}`,
      '--add-host=db=10.0.0.2',
      '--platform=linux/amd64',
      '--no-cache=true',
      '--tag=a/web:1',
      '--output=type=oci,dest=/l,tar=false',
    ]),
  )
  expect(args.at(-1)).toBe('/w/app')
  expect(stdin).toBe('')
  expect(command({ dockerfileInline: 'FROM scratch' }, '/mine')).toMatchObject({ stdin: 'FROM scratch' })
})
