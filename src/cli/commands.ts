import type { Stage } from '../contract/contract.ts'

/** Each command's stage, loaded when it is called: no run pays for the code of another command. */
export const commands: Readonly<Record<string, () => Promise<Stage>>> = {
  convert: async () => (await import('../convert/stage.ts')).convert as Stage,
  validate: async () => (await import('../validate/stage.ts')).validate as Stage,
  build: async () => (await import('../build/stage.ts')).build as Stage,
  bump: async () => (await import('../bump/stage.ts')).bump as Stage,
  run: async () => (await import('../chain/stage.ts')).chain as Stage,
}
