import type { Host } from '../host/host.ts'
import type { imageSteps } from './image-steps.ts'
import type { ChainInputs } from './inputs.ts'
import type { projectSteps } from './project/steps.ts'
import type { Step } from './step.ts'

/**
 * The stages in their order: those of one image where the input names one, those of a whole Compose project otherwise. The
 * names of stages and the result of the chain come from these tables.
 */
export async function stepsOf(
  inputs: ChainInputs,
  host: Host,
): Promise<{ readonly [S in StageName]?: Step<object, Done> }> {
  const { image } = inputs
  if (image === undefined)
    return (await import(/* webpackChunkName: "chain" */ './project/steps.ts')).projectSteps(inputs, host)
  return (await import(/* webpackChunkName: "chain" */ './image-steps.ts')).imageSteps({ ...inputs, image }, host)
}

type Steps = ReturnType<typeof imageSteps> & ReturnType<typeof projectSteps>
type ResultOf<S> = S extends Step<infer Result, infer _> ? Result : never

export type StageName = keyof Steps

/** What the stages made; the later ones read what they need. */
export type Done = { readonly [S in StageName]?: ResultOf<Steps[S]> }

export type ChainResult = Done & {
  /** Stages that were on and did not run. */
  readonly notDone: readonly StageName[]
}
