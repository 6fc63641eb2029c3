/** A place in a file. Lines and columns count from 1, columns in characters (code points); the end is exclusive. */
export interface Place {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string
  /** Index of the YAML document in the file, from 0. */
  readonly document?: number
  /** Field path as Kubernetes writes it: `spec.template.spec.containers[0].image`. */
  readonly path?: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** Whether a path lies below a folder, both relative and with forward slashes; `.` and the empty text stand for the root. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '.' || folder === '' || path.startsWith(`${folder}/`)
}
