import { describe, expect, it } from 'vitest'
import type { Schema, ValidationRule } from '../../kubernetes/schema.ts'
import { fieldPathText, type Problem } from '../problem.ts'
import { evaluateRules } from './rules.ts'
import { escapedName } from './values.ts'

function problemsOf(rule: string | ValidationRule, value: unknown, schema: Schema = {}): Problem[] {
  const problems: Problem[] = []
  const rules = [typeof rule === 'string' ? { rule } : rule]
  evaluateRules(rules, value, ['spec'], (problem) => problems.push(problem), schema)
  return problems
}

const text = { type: 'string' }
const integer = { type: 'integer' }

describe('a rule that does not hold is a finding', () => {
  it.each<[string, unknown, Schema, boolean]>([
    [
      'self.minimum <= self.maximum',
      { minimum: 1, maximum: 2 },
      { properties: { minimum: integer, maximum: integer } },
      true,
    ],
    [
      'self.minimum <= self.maximum',
      { minimum: 3, maximum: 2 },
      { properties: { minimum: integer, maximum: integer } },
      false,
    ],
    ['self.weight + 1 == 3', { weight: 2 }, { properties: { weight: integer } }, true],
    ['self < 1.5', 1, { type: 'number' }, true],
    ['has(self.a) != has(self.b)', { a: 1, b: 2 }, {}, false],
    ['has(self[0].name)', [{ name: 'x' }], { type: 'array' }, true],
    ['self.all(x, self.exists_one(y, x.name == y.name))', [{ name: 'a' }, { name: 'a' }], { type: 'array' }, false],
    ['isURL(self) && url(self).getScheme() in ["http", "https"]', 'ftp://e.com/x', text, false],
    ['isURL(self) && url(self).getScheme() in ["http", "https"]', 'https://e.com/x', text, true],
    ['!isIP(self)', '10.0.0.1', text, false],
    ['isCIDR(self) && cidr(self).containsIP("10.1.2.3")', '10.0.0.0/8', text, true],
    ['quantity(self).isLessThan(quantity("1Gi"))', '512Mi', text, true],
    ['!format.dns1123Label().validate(self).hasValue()', 'Not_A_Label', text, false],
    ['duration(self) >= duration("1s")', '500ms', text, false],
    ['self.sum() == 100 && self.isSorted()', [20, 80], { type: 'array', items: integer }, true],
    [
      'self.__namespace__ == "web" && self.x__dash__y == 1',
      { namespace: 'web', 'x-y': 1 },
      { properties: { namespace: text, 'x-y': integer } },
      true,
    ],
    ['self["x-y"] == "kept"', { 'x-y': 'kept' }, { additionalProperties: text }, true],
  ])('%s of %j', (rule, value, schema, holds) => {
    expect(problemsOf(rule, value, schema).length === 0).toBe(holds)
  })

  it('with the message, the computed message and the field path of the rule', () => {
    const rule = {
      rule: 'self.replicas > 0',
      message: 'replicas must be positive',
      messageExpression: '"replicas must be positive, not " + string(self.replicas)',
      fieldPath: ".replicas['x.y']",
    }
    const [problem] = problemsOf(rule, { replicas: -1 }, { properties: { replicas: integer } })
    expect(problem?.message).toBe('replicas must be positive, not -1')
    expect(fieldPathText(problem?.path ?? [])).toBe('spec.replicas[x.y]')
  })

  it('when its evaluation ends in an error, as on the server', () => {
    expect(problemsOf('self.absent == 1', {})[0]?.message).toContain('No such key: absent')
    expect(problemsOf('duration(self) > duration("1s")', 'soon', text)).toHaveLength(1)
  })
})

describe('nothing is refused', () => {
  it('by a rule about the old object, since there is none', () => {
    expect(problemsOf('self == oldSelf', 'x', text)).toEqual([])
  })

  it('but optional rules about it are judged with none', () => {
    const rule = { rule: 'oldSelf.hasValue() || self == "first"', optionalOldSelf: true }
    expect(problemsOf(rule, 'first', text)).toEqual([])
    expect(problemsOf(rule, 'second', text)).toHaveLength(1)
  })

  it.each(['self ==', 'self.unheardOf(1)'])('by a rule that this engine can not read: %s', (rule) => {
    expect(problemsOf(rule, 'x', text)).toEqual([])
  })
})

describe('patterns in rules are those of RE2', () => {
  it.each([
    ["self.matches('(?i)^X$')", 'x'],
    ["matches(self, '^[[:alnum:]]+\\\\z')", 'x1'],
    ["'a.matches(b)' == self", 'a.matches(b)'],
    ["self.find('[0-9]+') == '12'", 'a12b3'],
    ["self.findAll('[0-9]+') == ['12', '3']", 'a12b3'],
    ["self.findAll('[0-9]+', 1) == ['12']", 'a12b3'],
  ])('%s holds for %s', (rule, value) => {
    expect(problemsOf(rule, value, text)).toEqual([])
  })

  it.each(["self.matches('^(?:a?){30}a{30}$')", "self.matches('(?i)^(a+)+$')", "self.find('^(a|aa)+$') == self"])(
    '%s takes linear time',
    (rule) => {
      expect(problemsOf(rule, `${'a'.repeat(5000)}!`, text)).toHaveLength(1)
    },
  )

  it('a text that is no pattern is an error of the evaluation', () => {
    expect(problemsOf("self.matches('(')", 'x', text)[0]?.message).toContain('is no pattern')
  })
})

it.each([
  ['namespace', '__namespace__'],
  ['x-prop', 'x__dash__prop'],
  ['a.b/c', 'a__dot__b__slash__c'],
  ['redact__d', 'redact__underscores__d'],
])('the field %s is written %s', (name, escaped) => {
  expect(escapedName(name)).toBe(escaped)
})
