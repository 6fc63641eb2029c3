import { chain } from '../chain/stage.ts'
import { runAction } from './run-action.ts'

export const run = (): Promise<void> => runAction(chain)
