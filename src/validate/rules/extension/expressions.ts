import { shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Expression, Review, Rule } from '../rule.ts'

const CEL = 'https://kubernetes.io/docs/reference/using-api/cel/'
const ADMISSION = 'admissionregistration.k8s.io'
const RESOURCE = 'resource.k8s.io'

/** What expressions of admission can name. */
const ADMITTED = ['object', 'oldObject', 'request', 'namespaceObject', 'authorizer']

/** Names of types. */
const TYPES = ['bool', 'bytes', 'double', 'dyn', 'google', 'int', 'list', 'map', 'null_type', 'string', 'type', 'uint']

/** Macros whose first arguments name what stands for the items of a list or the keys of a map. */
const MACROS: ReadonlySet<string> = new Set([
  'all',
  'bind',
  'exists',
  'existsOne',
  'exists_one',
  'filter',
  'map',
  'optFlatMap',
  'optMap',
  'sortBy',
  'transformList',
  'transformMap',
  'transformMapEntry',
])

export const expressionRules = [
  {
    name: 'policy-expressions',
    summary: 'Expressions of a ValidatingAdmissionPolicy are CEL, and name variables that stand before them.',
    cites: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#validation-expression',
    kinds: [`${ADMISSION}/ValidatingAdmissionPolicy`],
    check(object, review) {
      const spec = object.at('spec')
      const known = [...ADMITTED, ...(spec.at('paramKind').isSet ? ['params'] : [])]
      for (const condition of spec.at('matchConditions').items())
        checkCondition(review, condition.at('expression'), known)
      const variables = new Set<string>()
      for (const variable of spec.at('variables').items()) {
        checkNames(review, variable.at('expression'), [...known, 'variables'], variables)
        if (variable.at('name').text !== undefined) variables.add(variable.at('name').text!)
      }
      for (const validation of spec.at('validations').items()) {
        checkCondition(review, validation.at('expression'), [...known, 'variables'], variables)
        checkNames(review, validation.at('messageExpression'), [...known, 'variables'], variables)
      }
      for (const audit of spec.at('auditAnnotations').items())
        checkNames(review, audit.at('valueExpression'), [...known, 'variables'], variables)
    },
  },
  {
    name: 'webhook-expressions',
    summary: 'Match conditions of a webhook are CEL about what is admitted.',
    cites:
      'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#matching-requests-matchconditions',
    kinds: [`${ADMISSION}/MutatingWebhookConfiguration`, `${ADMISSION}/ValidatingWebhookConfiguration`],
    since: 28,
    check(object, review) {
      const conditions = object
        .at('webhooks')
        .items()
        .flatMap((webhook) => webhook.at('matchConditions').items())
      for (const condition of conditions) checkCondition(review, condition.at('expression'), ADMITTED)
    },
  },
  {
    name: 'device-expressions',
    summary: 'Selectors of devices are CEL about a device.',
    cites: `${CEL}#cel-options-language-features-and-libraries`,
    kinds: [`${RESOURCE}/DeviceClass`, `${RESOURCE}/ResourceClaim`, `${RESOURCE}/ResourceClaimTemplate`],
    check(object, review) {
      const spec = review.kind === 'ResourceClaimTemplate' ? object.at('spec', 'spec') : object.at('spec')
      const requests = spec.at('devices', 'requests').items()
      const asked = requests.flatMap((request) => [request.at('exactly'), ...request.at('firstAvailable').items()])
      for (const selector of [spec, ...asked].flatMap((one) => one.at('selectors').items()))
        checkCondition(review, selector.at('cel', 'expression'), ['device'])
    },
  },
] as const satisfies readonly Rule[]

/** An expression that must be true or false. */
function checkCondition(review: Review, node: Node, known: readonly string[], variables?: ReadonlySet<string>): void {
  const expression = checkNames(review, node, known, variables)
  if (expression?.op === 'value' && typeof expression.args !== 'boolean')
    review.refuse(node, `the expression must be true or false, but it is ${shown(String(expression.args))}`)
}

/** Messages and absolute names, which the engine here does not read. */
const UNREAD = /\b[A-Z][\w.]*\s*\{|(?:^|[^\w\s.)\]}"'`])\s*\.[A-Za-z_]/

/**
 * Refuses what is no CEL, and what names something that is not known.
 * @param variables What stands behind `variables.`, where that is known.
 * @returns The expression, where it is one.
 */
export function checkNames(
  review: Review,
  node: Node,
  known: readonly string[],
  variables: ReadonlySet<string> = new Set(),
): Expression | undefined {
  const { text } = node
  const { parseExpression } = review
  if (parseExpression === undefined || text === undefined || text.trim() === '' || UNREAD.test(text)) return undefined
  let expression: Expression
  try {
    expression = parseExpression(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    review.refuse(node, `the expression is no CEL: ${error.message}`)
    return undefined
  }
  const stranger = strangerIn(expression, new Set([...known, ...TYPES]), variables)
  if (stranger !== undefined) review.refuse(node, `the expression names ${stranger}, which does not exist here`)
  return expression
}

/** The first name that nothing declares. */
function strangerIn(
  expression: Expression,
  known: ReadonlySet<string>,
  variables: ReadonlySet<string>,
): string | undefined {
  const within = (parts: readonly Expression[], names = known): string | undefined => {
    for (const part of parts) {
      const found = strangerIn(part, names, variables)
      if (found !== undefined) return found
    }
    return undefined
  }
  const { op, args } = expression
  if (op === 'value') return undefined
  if (op === 'id') return known.has(String(args)) ? undefined : String(args)
  if (op === '.' || op === '.?') {
    const [operand, field] = args as readonly [Expression, string]
    const isVariable = operand.op === 'id' && operand.args === 'variables' && known.has('variables')
    return isVariable && !variables.has(field) ? `variables.${field}` : within([operand])
  }
  if (op !== 'rcall') return within(partsOf(args))
  const [name, target, given] = args as readonly [string, Expression, readonly Expression[]]
  const bound = MACROS.has(name) ? given.slice(0, -1).filter((one) => one.op === 'id') : []
  const names = bound.length === 0 ? known : new Set([...known, ...bound.map((one) => String(one.args))])
  // Functions of libraries stand behind a name as well, as in `math.greatest`.
  return within(target.op === 'id' ? [] : [target]) ?? within(given, names)
}

function partsOf(args: unknown): Expression[] {
  if (Array.isArray(args)) return args.flatMap(partsOf)
  return typeof args === 'object' && args !== null && 'op' in args ? [args as Expression] : []
}
