/** Character classes of YAML 1.1 as libyaml has them. The code 0 stands for the end of the text. */

export function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029
}

export function isBreakOrEnd(code: number): boolean {
  return code === 10 || code === 0 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

/** A space, a tab, a line break or the end. */
export function isBlankOrEnd(code: number): boolean {
  return code === 32 || code === 10 || code === 0 || code === 9 || isBreak(code)
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A character of an anchor, a directive or a tag handle. */
export function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45
  )
}

/** Everything up to a line break. */
export const restOfLine = /[^\n\r\x85\u2028\u2029]*/y
