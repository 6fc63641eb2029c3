import { bump } from '../bump/stage.ts'
import { runAction } from './run-action.ts'

export const run = (): Promise<void> => runAction(bump)
