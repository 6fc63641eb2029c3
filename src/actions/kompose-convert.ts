import { convert } from '../convert/stage.ts'
import { runAction } from './run-action.ts'

export const run = (): Promise<void> => runAction(convert)
