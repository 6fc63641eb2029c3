import { start } from '../../src/suite.ts'

/** The command line from its sources, as a process of its own. Arguments: as of `gitops-actions`. */
await start('cli')
