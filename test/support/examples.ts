import { expect, it } from 'vitest'
import { type ExampleStage, filesOf, readExamples } from '../../scripts/generate/examples.ts'
import type { Finding } from '../../src/report/finding.ts'

/** What a stage says of files, with what is written above the example. */
export type Say = (
  rule: string,
  files: Readonly<Record<string, string>>,
  setting: string | undefined,
) => readonly Finding[] | Promise<readonly Finding[]>

/**
 * Judges the examples of a stage: what is bad is told on its line, what is good is not.
 * @param name the file of what stands under no name
 * @param without the rules that no short text shows, and why
 */
export function judgeExamples(
  stage: ExampleStage,
  name: string,
  rules: readonly string[],
  without: Readonly<Record<string, string>>,
  say: Say,
): void {
  const examples = readExamples(stage)

  it('every rule has one, but for those that no short text shows', () => {
    expect(rules.filter((rule) => !examples.has(rule)).sort()).toEqual(Object.keys(without).sort())
    expect([...examples.keys()].filter((rule) => !rules.includes(rule))).toEqual([])
  })

  it.each([...examples])('%s: what is bad is told on its line, what is good is not', async (rule, example) => {
    const said = async (text: string): Promise<string[]> => {
      const findings = await say(rule, filesOf(text, name), example.setting)
      return findings
        .flatMap(({ parts, ...one }) => parts ?? [one])
        .map((one) => `${one.rule} ${one.file ?? name}:${one.line ?? 1}`)
    }
    expect(await said(example.bad)).toContain(`${rule} ${example.file ?? name}:${example.line}`)
    expect((await said(example.good)).filter((one) => one.startsWith(`${rule} `))).toEqual([])
  })
}

/** `{strict: true}`, as inputs. */
export function inputsOf(setting: string | undefined): Record<string, string> {
  const pairs = [...(setting ?? '').matchAll(/([\w-]+): ("?)([^",}]*)\2/g)]
  return Object.fromEntries(pairs.map(([, name = '', , value = '']) => [name, value]))
}
