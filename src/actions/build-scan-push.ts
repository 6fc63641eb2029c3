import { build } from '../build/stage.ts'
import { runAction } from './run-action.ts'

export const run = (): Promise<void> => runAction(build)
