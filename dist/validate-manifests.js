import { start } from './suite/index.js'

await start('validate-manifests')
