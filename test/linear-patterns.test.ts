import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { Parser, tokTypes } from 'acorn'
import { analyse } from 'scslre'
import { expect, it } from 'vitest'

/** Patterns that take more than linear time, or seem to, each with the reason why it may stay. */
const known: Readonly<Record<string, string>> = {
  'src/bump/places/template.ts /^([ \\t]*)((?:-[ \\t]+)*)(["\']?)([\\w.$-]+)\\3[ \\t]*:(?:[ \\t]+(.*))?$/':
    'The analysis does not know that the reference back to a quote is at most one character long.',
}

function* patternsOf(file: string): Generator<{ pattern: string; flags: string }> {
  const script = stripTypeScriptTypes(readFileSync(file, 'utf8'))
  for (const token of Parser.tokenizer(script, { ecmaVersion: 'latest', sourceType: 'module' })) {
    if (token.type === tokTypes.regexp) yield (token as unknown as { value: { pattern: string; flags: string } }).value
  }
}

it('every pattern of ours takes linear time, whatever the text', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  )
  const slow = new Set<string>()
  for (const file of sources) {
    for (const { pattern, flags } of patternsOf(`src/${file}`)) {
      if (analyse({ source: pattern, flags }).reports.length > 0) slow.add(`src/${file} /${pattern}/`)
    }
  }
  expect([...slow].sort()).toEqual(Object.keys(known).sort())
})
