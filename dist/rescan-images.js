import { start } from './suite/index.js'

await start('rescan-images')
