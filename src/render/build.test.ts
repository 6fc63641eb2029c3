import { expect, it } from 'vitest'
import { inner } from './build.ts'

it.each([
  [
    "accumulating resources: accumulation err='accumulating resources from '../base': read /w/base: is a directory': recursed accumulation of path '/w/base': accumulating resources: accumulation err='accumulating resources from 'web.yaml': open /w/base/web.yaml: no such file': evalsymlink failure on '/w/base/web.yaml'",
    "evalsymlink failure on '/w/base/web.yaml'",
  ],
  [
    "accumulating resources: accumulation err='accumulating resources from 'parts/vol': read parts/vol: is a directory': expected kind != 'Component' for path 'parts/vol'",
    'parts/vol is a Component, so it must stand under `components`, not `resources`',
  ],
  [
    'panic: number of previous names not equal goroutine 1 [running]: sigs.k8s.io/kustomize/api',
    'the name of an object holds a comma, on which kustomize ends',
  ],
  ['no matches for Id Deployment.v1.apps/web.[noNs]', 'no matches for Id Deployment.v1.apps/web.[noNs]'],
])('says what went wrong, not the way there', (text, said) => {
  expect(inner(text)).toBe(said)
})
