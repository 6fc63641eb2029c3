import { InputError } from '../errors.ts'
import { validateTag } from '../oci/reference.ts'

/** What is known of the commit and the event that this build is for. */
export interface SourceFacts {
  /** Full commit id. */
  readonly commit?: string
  readonly branch?: string
  /** Git tag. */
  readonly tag?: string
  readonly pullRequest?: string
  readonly run?: string
  /** Address of the repository: `https://github.com/acme/web`. */
  readonly repository?: string
  /** When the commit was made, in seconds since 1970. */
  readonly commitTime?: string
}

/** Tags that say which source they were built from. */
export const defaultPatterns: readonly string[] = ['{version}', 'sha-{short-sha}']

const placeholders = ['version', 'major', 'minor', 'sha', 'short-sha', 'branch', 'pr', 'run', 'latest']
const version = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/

/**
 * The tags that patterns stand for. A pattern with a placeholder that this event has no value for is left out: `{version}`
 * on a branch, `{major}` of a pre-release.
 *
 * @throws InputError for an unknown placeholder, or text that is no tag.
 */
export function expandTags(patterns: readonly string[], facts: SourceFacts): string[] {
  const values = valuesOf(facts)
  const tags = patterns.flatMap((pattern) => {
    const names = [...pattern.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')
    const unknown = names.find((name) => !placeholders.includes(name))
    if (unknown !== undefined) {
      throw new InputError(`The tag "${pattern}" has the unknown placeholder {${unknown}}`, {
        fix: `Known are: ${placeholders.map((name) => `{${name}}`).join(', ')}.`,
      })
    }
    if (names.some((name) => values[name] === undefined)) return []
    return [validateTag(pattern.replace(/\{([^{}]*)\}/g, (_, name: string) => values[name] ?? ''))]
  })
  return [...new Set(tags)]
}

/** Whether a tag names one release, which is never built twice: a full version, `1.4.2` or `v2.0.0-rc.1`. */
export function isReleaseTag(tag: string): boolean {
  return version.test(tag)
}

function valuesOf(facts: SourceFacts): Readonly<Record<string, string | undefined>> {
  const [whole, major, minor, , preRelease] = version.exec(facts.tag ?? '') ?? []
  const release = whole !== undefined && preRelease === undefined
  return {
    version: whole === undefined ? undefined : asTag(whole.replace(/^v/, '')),
    major: release ? major : undefined,
    minor: release ? minor : undefined,
    sha: facts.commit,
    'short-sha': facts.commit?.slice(0, 7),
    branch: facts.branch === undefined ? undefined : asTag(facts.branch),
    pr: facts.pullRequest,
    run: facts.run,
    latest: release ? 'latest' : undefined,
  }
}

/** Names of branches hold more than tags may: `feature/x` is `feature-x`. */
function asTag(text: string): string {
  return text
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128)
}
