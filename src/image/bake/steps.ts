/** A step of a build, as BuildKit's progress tells it. */
export interface BuildStep {
  /** Target, platform and stage, as far as there are several: `web linux/arm64 build`. */
  readonly where: string
  /** `RUN npm ci` */
  readonly says: string
  readonly seconds: number
  readonly isCached: boolean
}

/** Reads the steps of `docker buildx bake --progress=plain`, without those that are BuildKit's own. */
export function readSteps(stderr: string): BuildStep[] {
  const steps = new Map<string, { where: string; says: string; seconds: number; isCached: boolean }>()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what starts a colour.
  for (const line of stderr.replace(/\u001b\[[0-9;]*m/g, '').split(/\r?\n/)) {
    const [, id = '', rest = ''] = /^#(\d+) (.*)$/.exec(line) ?? []
    const [, where = '', says] = /^\[(?:([^\]]*) )?\d+\/\d+\] (.*)$/.exec(rest) ?? []
    if (says !== undefined && !steps.has(id)) {
      steps.set(id, { where, says, seconds: 0, isCached: false })
    }
    const step = steps.get(id)
    if (step === undefined) continue
    if (rest === 'CACHED') step.isCached = true
    const seconds = /^DONE ([\d.]+)s$/.exec(rest)?.[1]
    if (seconds !== undefined) step.seconds = Number(seconds)
  }
  // What a stage starts from is no step: it is there, or it is pulled.
  return [...steps.values()].filter(({ says, seconds }) => !says.startsWith('FROM ') || seconds >= 1)
}

/**
 * Shows what buildx prints without its question for rights to the folders that the definition names: nobody is asked, and it
 * goes on (BUILDX_BAKE_ENTITLEMENTS_FS).
 */
export function withoutQuestion(show: (line: string) => void): (line: string) => void {
  let isAsking = false
  return (line) => {
    if (line.startsWith('Your build is requesting privileges')) isAsking = true
    else if (/^#\d+ |^ERROR: /.test(line)) isAsking = false
    if (!isAsking) show(line)
  }
}
