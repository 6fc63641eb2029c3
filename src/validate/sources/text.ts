import { InputError } from '../../errors.ts'
import type { Files } from '../../host/host.ts'
import { textOf } from '../../yaml/decode.ts'
import type { StructureFinding } from '../structure/rules.ts'
import type { Entry } from './collect.ts'

/** No object may be larger than etcd's 1.5 MiB; a file with many of them may, but not without bound. */
const largestFile = 32 * 1024 * 1024

/** `isUtf8`: whether the text, written as UTF-8, is the bytes that were read. */
type Content =
  | { readonly text: string; readonly isUtf8: boolean }
  | { readonly finding: StructureFinding }
  | { readonly skip: string }

/** The content of a file, or why it is not judged: too large, binary, unreadable. */
export function readEntry(files: Files, { path, named }: Entry): Content {
  try {
    const bytes = files.readUpTo(path, largestFile)
    if (bytes !== undefined) return contentOf(path, bytes)
    return named || !path.endsWith('.json') ? { finding: tooLarge(path, files.size(path)) } : { skip: 'too large' }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { finding: { ...inputFinding(path, 'unreadable-file', error.message), fix: error.fix ?? 'Check its mode.' } }
  }
}

/** Bytes as they were read; a finding where they can be no text. */
export function contentOf(path: string, bytes: Uint8Array): Content {
  if (bytes.length > largestFile) return { finding: tooLarge(path, bytes.length) }
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const zero = isWide ? -1 : bytes.indexOf(0)
  const text = zero < 0 ? textOf(bytes) : undefined
  if (text !== undefined) return { text, isUtf8: !isWide }
  if (zero < 0) {
    return {
      finding: {
        ...inputFinding(path, 'broken-encoding', 'The file is not valid UTF-8'),
        fix: 'Save the file as UTF-8.',
      },
    }
  }
  if (isGitCrypt(bytes)) return { skip: 'encrypted with git-crypt' }
  return {
    finding: {
      ...inputFinding(path, 'binary-file', `This is no text: byte ${zero + 1} is zero`),
      fix: 'Store the manifest as UTF-8 text, or exclude the file.',
    },
  }
}

/** https://github.com/AGWA/git-crypt: encrypted files begin with these ten bytes. */
function isGitCrypt(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 10)).equals(Buffer.from('\0GITCRYPT\0'))
}

function tooLarge(path: string, size: number): StructureFinding {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`
  return {
    ...inputFinding(
      path,
      'file-too-large',
      `The file has ${megabytes(size)}; more than ${megabytes(largestFile)} is not read`,
    ),
    fix: 'Split the file, or exclude it where it holds no manifests.',
  }
}

function inputFinding(file: string, rule: StructureFinding['rule'], message: string): StructureFinding {
  return { rule, category: 'input', severity: 'error', file, line: 1, column: 1, endLine: 1, endColumn: 2, message }
}
