import { start } from './suite/index.js'

await start('kompose-convert')
