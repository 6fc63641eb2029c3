import { start } from './suite.ts'

// The entry of a thread that shares the work of another; the bundle has a file of its own for it, as for the other entries.
await start('thread')
