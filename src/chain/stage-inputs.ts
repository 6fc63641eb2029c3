import { bumpContract } from '../bump/inputs.ts'
import { type Camel, camelCase, type Field, type Fields, type ValueOf, type Values } from '../contract/fields.ts'
import { defaultValues } from '../contract/parse.ts'
import { contract as convertContract } from '../convert/inputs.ts'
import { deliveryInputs } from '../delivery/inputs.ts'
import { buildContract } from '../image/inputs.ts'
import { validateContract } from '../validate/inputs.ts'

/** The contracts that the chain's is made from. */
export const contracts = {
  convert: convertContract,
  validate: validateContract,
  build: buildContract,
  bump: bumpContract,
} as const

type Contracts = typeof contracts
type FieldsOf<S extends keyof Contracts> = Contracts[S]['inputs']

const deliveredTogether = Object.fromEntries(
  Object.keys(deliveryInputs).map((name) => [name, 'The chain delivers once, when all that was made is good.']),
) as { readonly [K in keyof typeof deliveryInputs]: string }

const otherOperation = 'Promotion and rollback follow the chain, as commands and steps of their own.'

const bakeFiles = 'The chain builds what its manifests run: the services of a Compose project, or one image.'

/** Inputs of the stages that are no inputs of the chain, each with its reason. Every other one is. */
export const leftOut = {
  convert: {
    ...deliveredTogether,
    readme: 'The chain delivers what is applied; the page is written by convert.',
    shape: 'The chain validates and bumps overlays; a chart is packaged and released by itself.',
    'chart-name': 'The chain makes no chart.',
    'chart-version': 'The chain makes no chart.',
    'all-in-one': 'The chain delivers a base and overlays, which one file is not.',
    model: 'It prints how the Compose file is read, and delivers nothing.',
    check: 'It changes nothing, and the chain is there to change: it is the gate of a pull request, a step of its own.',
  },
  validate: {
    fix: 'It edits the sources of the runner, which nothing commits.',
  },
  build: {
    image: 'The chain has its own: it may be absent, and is what the bump looks for.',
    context: 'The chain has its own, without a default: where it is absent, nothing is built.',
    layout: 'The chain has its own, which takes one for each service.',
    merge: 'It ends a matrix of native runners: a step of its own, whose digest the bump takes.',
    'push-by-digest': 'It is for a leg of such a matrix, which brings nothing to Git.',
    also: 'A cluster pulls an image by the one name that the manifests have; other names are given to the build alone.',
    'bake-file': bakeFiles,
    'bake-target': bakeFiles,
    'bake-set': bakeFiles,
  },
  bump: {
    operation: otherOperation,
    from: otherOperation,
    to: otherOperation,
    soak: otherOperation,
    'on-conflict': otherOperation,
    reason: otherOperation,
    image: 'It is the image that was built, or that the input image of the chain names.',
    tag: 'It is the first tag of the image that was built; pin decides whether it is written.',
    digest: 'It is that of the image that was built; pin decides whether it is written.',
    'scan-summary': 'It is what the scan of this run found.',
  },
} as const satisfies { readonly [S in keyof Contracts]: { readonly [K in keyof FieldsOf<S>]?: string } }

/** Inputs that the chain has under another name, since theirs means something else in another stage. */
export const renamed = {
  convert: { file: 'compose-file' },
  validate: { paths: 'manifests', 'fail-on': 'manifests-fail-on' },
  build: { rules: 'image-rules' },
  bump: {},
} as const satisfies { readonly [S in keyof Contracts]: { readonly [K in keyof FieldsOf<S>]?: string } }

type Taken<S extends keyof Contracts> = Exclude<keyof FieldsOf<S> & string, keyof (typeof leftOut)[S]>
type NameOf<S extends keyof Contracts, K extends string> = (typeof renamed)[S] extends { readonly [N in K]: infer Name }
  ? Name & string
  : K

/** The inputs that the chain takes over from a stage, by their names in the chain. */
export function takenFrom<S extends keyof Contracts>(stage: S): { [K in Taken<S> as NameOf<S, K>]: FieldsOf<S>[K] } {
  const fields = namesOf(stage).map(({ own, chain }) => [chain, (contracts[stage].inputs as Fields)[own]])
  return Object.fromEntries(fields) as { [K in Taken<S> as NameOf<S, K>]: FieldsOf<S>[K] }
}

/**
 * The inputs of a stage from those of the chain, and the defaults for what is left out. An input that the chain lacks or
 * has with another type does not compile.
 */
export function inputsFor<S extends keyof Contracts>(
  stage: S,
  inputs: { readonly [K in Taken<S> as Camel<NameOf<S, K>>]: ValueOf<Extract<FieldsOf<S>[K], Field>> },
): Values<FieldsOf<S>> {
  const given: Readonly<Record<string, unknown>> = inputs
  const taken = namesOf(stage).map(({ own, chain }) => [camelCase(own), given[camelCase(chain)]])
  return { ...defaultValues<FieldsOf<S>>(contracts[stage].inputs), ...Object.fromEntries(taken) }
}

function namesOf(stage: keyof Contracts): { own: string; chain: string }[] {
  const others: Readonly<Record<string, string>> = renamed[stage]
  const names = Object.keys(contracts[stage].inputs).filter((name) => !Object.hasOwn(leftOut[stage], name))
  return names.map((own) => ({ own, chain: others[own] ?? own }))
}
