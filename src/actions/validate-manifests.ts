import { validate } from '../validate/stage.ts'
import { runAction } from './run-action.ts'

export const run = (): Promise<void> => runAction(validate)
