import type { ScalarAt } from '../editing/scalar.ts'

/**
 * Flux's marker in the comment behind a scalar: `# {"$imagepolicy": "flux-system:web:tag"}`. The part is `tag`, `name` or
 * `digest`, or empty for the whole reference.
 * See https://fluxcd.io/flux/guides/image-update/#configure-image-update-for-custom-resources.
 */
export function policyAfter(text: string, scalar: ScalarAt): { policy: string; part: string } | undefined {
  if (scalar.style === 'block') return undefined
  const line = /^[ \t,}\]]*#([^\r\n]*)/.exec(text.slice(scalar.end, scalar.end + 400))
  const marker = /\{\s*"\$imagepolicy"\s*:\s*"([^":]+:[^":]+)(?::(tag|name|digest))?"\s*\}/.exec(line?.[1] ?? '')
  const policy = marker?.[1]
  return policy === undefined ? undefined : { policy, part: marker?.[2] ?? '' }
}
