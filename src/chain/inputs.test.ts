import { describe, expect, expectTypeOf, it } from 'vitest'
import { camelCase, type Fields } from '../contract/fields.ts'
import { parseInputs } from '../contract/parse.ts'
import { type ChainInputs, chainContract } from './inputs.ts'
import { contracts, inputsFor, leftOut, renamed } from './stage-inputs.ts'

type StageName = keyof typeof contracts
const stages = Object.keys(contracts) as StageName[]
const chainFields: Fields = chainContract.inputs

/** Inputs that take a text of their own each, so that a value handed to the wrong one shows. */
async function distinctInputs(): Promise<ChainInputs> {
  const texts = Object.entries(chainFields).map(([name, field]) => {
    if (field.type === 'enum') return [name, field.values.at(-1)]
    if (field.type === 'boolean') return [name, String(!field.default)]
    if (field.type === 'number') return [name, String((field.minimum ?? 0) + 1)]
    if (field.type === 'list') return [name, field.values?.at(-1) ?? `item-of-${name}`]
    return [name, field.type === 'map' ? `key=${name}` : `text-of-${name}`]
  })
  return await parseInputs(chainContract.inputs, Object.fromEntries(texts), String)
}

describe.each(stages)('the inputs of %s', (stage) => {
  const fields: Fields = contracts[stage].inputs
  const reasons: Readonly<Record<string, string>> = leftOut[stage]
  const names: Readonly<Record<string, string>> = renamed[stage]
  const taken = Object.keys(fields).filter((name) => !Object.hasOwn(reasons, name))

  it('are all in the chain, or left out for a reason', () => {
    const lost = taken.filter((name) => chainFields[names[name] ?? name]?.type !== fields[name]?.type)
    expect(lost).toEqual([])
    for (const reason of Object.values(reasons)) expect(reason).toMatch(/^[A-Z].*\.$/)
  })

  it('are left out or renamed under names that exist', () => {
    expect(Object.keys(fields)).toEqual(expect.arrayContaining([...Object.keys(reasons), ...Object.keys(names)]))
  })

  it('arrive with the value that the chain was given', async () => {
    const inputs = await distinctInputs()
    const given = inputs as Readonly<Record<string, unknown>>
    const handed = inputsFor(stage, inputs) as Readonly<Record<string, unknown>>
    for (const name of taken) expect(handed[camelCase(name)], name).toBe(given[camelCase(names[name] ?? name)])
    expect(Object.keys(handed).sort()).toEqual(Object.keys(fields).map(camelCase).sort())
  })
})

describe('the contract of the chain', () => {
  it('gives no name two meanings', () => {
    const meanings = stages.flatMap((stage) => {
      const fields: Fields = contracts[stage].inputs
      const [reasons, names]: Readonly<Record<string, string>>[] = [leftOut[stage], renamed[stage]]
      const taken = Object.entries(fields).filter(([name]) => !Object.hasOwn(reasons ?? {}, name))
      return taken.map(([name, field]) => ({ name: names?.[name] ?? name, field }))
    })
    const clashes = meanings.filter(({ name, field }) =>
      meanings.some((one) => one.name === name && one.field !== field),
    )
    expect(clashes.map(({ name }) => name)).toEqual([])
  })

  it('takes no word without its option: which input would it be?', () => {
    expect(Object.values(chainFields).filter(({ positional }) => positional)).toEqual([])
  })

  it('does not compile where an input is missing or of another type', () => {
    expectTypeOf<ChainInputs>().toExtend<Parameters<typeof inputsFor<'build'>>[1]>()
    expectTypeOf<Omit<ChainInputs, 'failOn'>>().not.toExtend<Parameters<typeof inputsFor<'build'>>[1]>()
    expectTypeOf<Omit<ChainInputs, 'file'> & { file: string[] }>().not.toExtend<
      Parameters<typeof inputsFor<'build'>>[1]
    >()
  })
})
