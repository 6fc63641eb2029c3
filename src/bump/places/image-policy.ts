import type { ScalarAt } from '../editing/scalar.ts'

/** The comment behind a scalar on its line. */
const comment = /[ \t,}\]]*#([^\r\n]{0,400})/y

/**
 * Flux's marker in the comment behind a scalar: `# {"$imagepolicy": "flux-system:web:tag"}`. The part is `tag`, `name` or
 * `digest`, or empty for the whole reference.
 * See https://fluxcd.io/flux/guides/image-update/#configure-image-update-for-custom-resources.
 */
export function policyAfter(text: string, scalar: ScalarAt): { policy: string; part: string } | undefined {
  if (scalar.style === 'block') return undefined
  comment.lastIndex = scalar.end
  const line = comment.exec(text)?.[1]
  if (!line?.includes('$imagepolicy')) return undefined
  const marker = /\{\s*"\$imagepolicy"\s*:\s*"([^":]+:[^":]+)(?::(tag|name|digest))?"\s*\}/.exec(line)
  const policy = marker?.[1]
  return policy === undefined ? undefined : { policy, part: marker?.[2] ?? '' }
}
