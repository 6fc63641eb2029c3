import { describeActions } from './actions.ts'

describeActions(`Node ${process.versions.node}`, () => process.execPath)

/** The Node that started `npm test`, which is not the packaged one. */
const starter = process.env['GITOPS_ACTIONS_TEST_NODE']
if (starter !== undefined && starter !== process.execPath) describeActions('the Node of this machine', () => starter)
