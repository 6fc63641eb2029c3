/** What the operating system says, in words, by its code. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is a file, not a directory',
  ENOTREG: 'it is a pipe or a device, not a file',
  ELOOP: 'its symbolic links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'it would be larger than a file may be',
  EROFS: 'the file system is read-only',
  EIO: 'the disk or device failed',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open on this machine',
}

/** Codes of a machine that fails, whatever was asked of it. */
const ofMachine = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EIO', 'EMFILE', 'ENFILE'])

export function reasonOf(error: NodeJS.ErrnoException): string {
  return reasons[error.code ?? ''] ?? error.message
}

/** Whether an error is the machine's, not that of who named a path. */
export function isOfMachine(error: NodeJS.ErrnoException): boolean {
  return ofMachine.has(error.code ?? '')
}
