import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import type { Step } from './plan.ts'

/** Carries out the steps in the output folder. Each file is written whole or not at all. */
export function applySteps(steps: readonly Step[], folder: string, host: Pick<Host, 'files'>): void {
  for (const step of steps) {
    if (step.do === 'create' || step.do === 'update') host.files.write(join(folder, step.path), step.content)
    if (step.do === 'remove') host.files.remove(join(folder, step.path))
  }
}
