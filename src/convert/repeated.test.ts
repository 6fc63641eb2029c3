import { expect, it } from 'vitest'
import { convertIn, projectOf } from '../../test/support/convert.ts'

it('tells once what several services say on one line that they share', async () => {
  const services = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `  ${name}: {<<: *shared, image: "x:1"}\n`)
  const compose = `x-shared: &shared\n  init: true\nservices:\n${services.join('')}`
  const { findings } = await convertIn(projectOf({ 'compose.yaml': compose }))
  const told = findings
    .filter(({ rule }) => rule === 'unsupported-key')
    .map(({ line, message }) => `${line} ${message}`)
  expect(told).toEqual(['2 services.a.init is not translated: a Pod has no init process (also "b", "c", "d", 2 more)'])
})
