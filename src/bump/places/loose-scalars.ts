import { type Reference, readReference, splitReference } from '../../oci/reference.ts'
import { content } from '../editing/scalar.ts'
import { readVersion } from '../version.ts'
import { addReference, addVersionScalar } from './add-site.ts'
import type { Walk } from './walk.ts'

/** Places that Flux's markers name, under whatever key: whole references, and tags whose name another marker gives. */
export function addPolicySites(walk: Walk): void {
  for (const { policy, part, scalar, where } of walk.policies) {
    if (walk.taken.has(scalar.start)) continue
    if (part === '') addReference(walk, scalar, where, { place: 'image-policy', text: content(scalar) })
    const isVersion = part === 'tag' || part === 'digest'
    const name = isVersion ? nameOfPolicy(walk, policy) : undefined
    if (name !== undefined)
      addVersionScalar(walk, scalar, where, { place: 'image-policy', names: [name], isDigest: part === 'digest' })
  }
}

function nameOfPolicy(walk: Walk, policy: string): Reference | undefined {
  const names = walk.policies.filter((other) => other.policy === policy && (other.part === 'name' || other.part === ''))
  const [name] = names.map(({ scalar }) => readReference(content(scalar))).filter((n) => n !== undefined)
  return name ?? walk.options.definitions.imageOfPolicy(policy)
}

/** A scalar that a selector names, and that no known place claims: a reference, a tag or a digest. */
export function addSelectedScalars(walk: Walk): void {
  for (const { scalar, where } of walk.loose) {
    if (walk.taken.has(scalar.start)) continue
    const text = content(scalar)
    const parts = splitReference(text)
    if (readVersion(text)?.digest === text)
      addVersionScalar(walk, scalar, where, { place: 'selector', names: [], isDigest: true })
    else if (parts.tag !== undefined || (parts.digest !== undefined && parts.name.includes('/')))
      addReference(walk, scalar, where, { place: 'selector', text, isAnyName: readReference(parts.name) === undefined })
    else addVersionScalar(walk, scalar, where, { place: 'selector', names: [], isDigest: false })
  }
}
