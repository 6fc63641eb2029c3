/** The items without repetitions, in their order. */
export function unique<T>(items: Iterable<T>): T[] {
  return [...new Set(items)]
}
