import type { HookModel } from './compose/project.ts'
import { type Conversion, report } from './conversion.ts'
import { wordsOf } from './pod.ts'

/** The one command of `post_start` or `pre_stop`, as core/v1 LifecycleHandler: it runs in the container, as its user. */
export function handlerOf(
  conversion: Conversion,
  service: string,
  key: 'post_start' | 'pre_stop',
  hooks: readonly HookModel[],
): object | undefined {
  const [hook, ...others] = hooks
  const path = ['services', service, key]
  const refuse = (why: string, fix: string): void =>
    report(conversion, path, {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `services.${service}.${key} is not translated: ${why}`,
      fix,
    })
  if (hook === undefined) return undefined
  if (others.length > 0) {
    refuse(
      `a container has one such hook, and these are ${hooks.length}`,
      'Put their commands into one script of the image.',
    )
    return undefined
  }
  const { user } = conversion.model.services?.[service] ?? {}
  const differs = [
    ...(hook.user !== undefined && hook.user !== String(user ?? '') ? ['user'] : []),
    ...(hook.privileged === true ? ['privileged'] : []),
    ...(hook.working_dir === undefined ? [] : ['working_dir']),
    ...(Object.keys(hook.environment ?? {}).length === 0 ? [] : ['environment']),
  ]
  if (differs.length > 0) {
    refuse(
      `it runs as the container does, and can't have ${differs.join(', ')} of its own`,
      'Set them in a script of the image that the hook runs.',
    )
    return undefined
  }
  const command = wordsOf(hook.command ?? null)
  if (command === undefined) refuse('it has no command', 'Write its command.')
  return command && { exec: { command } }
}
