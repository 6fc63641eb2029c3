import { start } from './suite/index.js'

await start('bump-manifest-tag')
