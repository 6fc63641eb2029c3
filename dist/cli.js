#!/usr/bin/env node
import { start } from './suite/index.js'

await start('cli')
