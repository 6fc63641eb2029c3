import type { PlatformPath } from 'node:path'

/** How the paths of a workspace are read and shown. */
interface WorkspacePaths {
  /** The absolute, normalised path that a path stands for. */
  absolute(path: string): string
  /** Relative to the workspace, with forward slashes; unchanged when outside of it. */
  shown(path: string): string
}

/**
 * @param system the rules of a system: `node:path`, or its `posix` and `win32`.
 * @param root the workspace, absolute.
 */
export function workspacePaths(system: PlatformPath, root: string): WorkspacePaths {
  const { sep, resolve, relative, isAbsolute } = system
  const below = root.endsWith(sep) ? root : root + sep
  /** Relative, and as short as it can be: `apps/web.yaml`. Most are, and need not be taken apart. */
  const isNormal = (path: string): boolean => sep === '/' && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)
  const absolute = (path: string): string => (isNormal(path) ? below + path : resolve(root, path))
  return {
    absolute,
    shown(path) {
      if (isNormal(path)) return path
      const within = relative(root, absolute(path))
      if (within === '') return '.'
      const isOutside = within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within)
      return isOutside ? path : within.split(sep).join('/')
    },
  }
}

/** Whether a path is a folder or in it; both absolute and normalised. On Windows letters of either case are the same. */
export function isInside({ sep }: PlatformPath, path: string, folder: string): boolean {
  const fold = (text: string): string => (sep === '\\' ? text.toLowerCase() : text)
  const outer = fold(folder)
  return fold(path) === outer || fold(path).startsWith(outer.endsWith(sep) ? outer : outer + sep)
}
