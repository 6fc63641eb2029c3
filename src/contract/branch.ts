/** Each rule of `git check-ref-format --branch` that a name can break, in words. https://git-scm.com/docs/git-check-ref-format */
const rules: readonly (readonly [sign: RegExp, mistake: string])[] = [
  [/^$/, 'it is empty'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Git refuses them.
  [/[\x00-\x1f\x7f]/, 'it has a control character'],
  [/ /, 'it has a blank'],
  [/[~^:?*[\\]/, 'it has one of the characters ~ ^ : ? * [ \\'],
  [/^-/, 'it begins with a dash'],
  [/\.\./, 'it has two dots in a row'],
  [/@\{/, 'it has @{'],
  [/^@$|^HEAD$/, 'Git keeps this name for itself'],
  [/^\/|\/$|\/\//, 'it has a slash at an end, or two in a row'],
  [/(?:^|\/)\./, 'a part of it begins with a dot'],
  [/\.lock(?:\/|$)/, 'a part of it ends with .lock'],
  [/\.$/, 'it ends with a dot'],
]

/** Why Git can have no branch of this name; undefined where it can. */
export function mistakeInBranch(name: string): string | undefined {
  return rules.find(([sign]) => sign.test(name))?.[1]
}
