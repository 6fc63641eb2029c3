import { describeActions } from '../bundles/actions.ts'
import { realProgram } from '../support/tools.ts'

describeActions('Node 20', () => realProgram('node20'))
describeActions('Node 22', () => realProgram('node22'))
