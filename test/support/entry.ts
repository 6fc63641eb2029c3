import { type EntryName, start } from '../../src/suite.ts'

/** An entry from its sources, as a process of its own. Arguments: its name (`cli`, or that of an action), then its own. */
const [name = ''] = process.argv.splice(2, 1)
await start(name as EntryName)
