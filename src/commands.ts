import type { Contract, Stage } from './contract/contract.ts'

/** One command: its contract, which is small, and its stage, which is loaded when it runs. */
export interface Command {
  contract(): Promise<Contract>
  stage(): Promise<Stage>
}

/**
 * Each command by its name; the actions run them too. No run pays for the code of another command, and help pays for no stage.
 * Imports of one `webpackChunkName` come in one file of the bundle: what they share stands there once.
 */
export const commands = {
  convert: {
    contract: async () => (await import(/* webpackChunkName: "inputs" */ './convert/inputs.ts')).contract,
    stage: async () => (await import(/* webpackChunkName: "convert" */ './convert/stage.ts')).convert as Stage,
  },
  validate: {
    contract: async () => (await import(/* webpackChunkName: "inputs" */ './validate/inputs.ts')).validateContract,
    stage: async () => (await import(/* webpackChunkName: "validate" */ './validate/stage.ts')).validate as Stage,
  },
  build: {
    contract: async () => (await import('./image/inputs.ts')).buildContract,
    stage: async () => (await import(/* webpackChunkName: "image" */ './image/stage.ts')).build as Stage,
  },
  bump: {
    contract: async () => (await import(/* webpackChunkName: "inputs" */ './bump/inputs.ts')).bumpContract,
    stage: async () => (await import(/* webpackChunkName: "bump" */ './bump/stage.ts')).bump as Stage,
  },
  promote: {
    contract: async () => (await import(/* webpackChunkName: "inputs" */ './bump/operation-inputs.ts')).promoteContract,
    stage: async () => (await import(/* webpackChunkName: "operations" */ './bump/operations.ts')).promote as Stage,
  },
  rollback: {
    contract: async () =>
      (await import(/* webpackChunkName: "inputs" */ './bump/operation-inputs.ts')).rollbackContract,
    stage: async () => (await import(/* webpackChunkName: "operations" */ './bump/operations.ts')).rollback as Stage,
  },
  history: {
    contract: async () => (await import(/* webpackChunkName: "inputs" */ './bump/operation-inputs.ts')).historyContract,
    stage: async () => (await import(/* webpackChunkName: "operations" */ './bump/operations.ts')).history as Stage,
  },
  verify: {
    contract: async () => (await import('./image/verify/inputs.ts')).verifyContract,
    stage: async () => (await import(/* webpackChunkName: "image" */ './image/verify/stage.ts')).verify as Stage,
  },
  rescan: {
    contract: async () =>
      (await import(/* webpackChunkName: "chain-inputs" */ './chain/rescan/inputs.ts')).rescanContract,
    stage: async () => (await import(/* webpackChunkName: "chain" */ './chain/rescan/stage.ts')).rescan as Stage,
  },
  run: {
    contract: async () => (await import(/* webpackChunkName: "chain-inputs" */ './chain/inputs.ts')).chainContract,
    stage: async () => (await import(/* webpackChunkName: "chain" */ './chain/stage.ts')).chain as Stage,
  },
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commands
