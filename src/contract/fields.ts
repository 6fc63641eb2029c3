/**
 * The types an input can have. A field says what a value means, how lists are separated and what the default is; `parse.ts`
 * turns text into values, and the generators turn fields into action.yml, tables, flags and help.
 */
interface FieldBase {
  /** One or two plain sentences; the first stands alone. */
  readonly description: string
  readonly required?: boolean
  /** Short flag of the command line, without the dash: `f`. */
  readonly short?: string
  /** On the command line the value stands without a flag: `validate PATH…`. */
  readonly positional?: boolean
  /** Names a file or folder that is written: on the command line it may lie outside the working directory. */
  readonly target?: boolean
  /** Exists on the command line alone, or in the action alone. Default: both. */
  readonly only?: 'command' | 'action'
  /** A name that it had before: still taken, with a warning that says the new one. */
  readonly formerly?: string
}

interface StringField extends FieldBase {
  readonly type: 'string'
  readonly default?: string
  /** What the text must be, beyond text: a name that Git can give a branch. */
  readonly form?: 'branch'
  /** What stands for the value in help: `IMAGE`, `DIR`. */
  readonly placeholder?: string
}
interface BooleanField extends FieldBase {
  readonly type: 'boolean'
  readonly default?: boolean
}
interface NumberField extends FieldBase {
  readonly type: 'number'
  readonly default?: number
  readonly minimum?: number
  readonly maximum?: number
}
interface EnumField<V extends string = string> extends FieldBase {
  readonly type: 'enum'
  readonly values: readonly V[]
  readonly default?: NoInfer<V>
}
interface ListField extends FieldBase {
  readonly type: 'list'
  /** `line`: one item a line (items may hold commas); `comma`: commas or lines. */
  readonly separator: 'line' | 'comma'
  readonly default?: readonly string[]
  readonly placeholder?: string
  /** Allowed items, where they are known. */
  readonly values?: readonly string[]
}
interface MapField extends FieldBase {
  /** `KEY=VALUE`. */
  readonly type: 'map'
  /** As of a list. */
  readonly separator: 'line' | 'comma'
  readonly default?: Readonly<Record<string, string>>
}
interface SecretField extends FieldBase {
  /** A string that is masked before anything is logged. On the command line it is read from the environment variable. */
  readonly type: 'secret'
  readonly environment: string
  /** Expression that action.yml gives as the default: `${{ github.token }}`. */
  readonly expression?: string
}
interface YamlField extends FieldBase {
  /** Any YAML value, parsed. */
  readonly type: 'yaml'
}

export type Field =
  | StringField
  | BooleanField
  | NumberField
  | EnumField
  | ListField
  | MapField
  | SecretField
  | YamlField
export type Fields = Readonly<Record<string, Field>>

export type Camel<S extends string> = S extends `${infer Head}-${infer Rest}` ? `${Head}${Capitalize<Camel<Rest>>}` : S

/** Without a default and not required, a string, number, enum, secret or YAML value may be undefined. */
type Optional<F extends Field, T> = F extends { required: true } | { default: unknown } ? T : T | undefined

export type ValueOf<F extends Field> = F extends BooleanField
  ? boolean
  : F extends ListField
    ? readonly string[]
    : F extends MapField
      ? Readonly<Record<string, string>>
      : F extends NumberField
        ? Optional<F, number>
        : F extends EnumField<infer V>
          ? Optional<F, V>
          : F extends YamlField
            ? unknown
            : Optional<F, string>

/** The parsed values of a contract's inputs, with camelCase names: `dry-run` is `dryRun`. */
export type Values<F extends Fields> = { readonly [K in keyof F & string as Camel<K>]: ValueOf<F[K]> }

/** `dry-run` → `dryRun`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** Inputs that every stage has. Spread them into its `inputs`. */
export const commonInputs = {
  'dry-run': {
    type: 'boolean',
    default: false,
    description: 'Print the plan and change nothing.',
  },
} as const satisfies Fields

/** For stages that run external programs. Spread it into their `inputs`. */
export const goBuildInput = {
  'go-build': {
    type: 'boolean',
    default: false,
    description:
      'Build a program that is neither installed nor published with a known checksum from its pinned Go module. It takes minutes, Trivy half an hour.',
  },
} as const satisfies Fields
