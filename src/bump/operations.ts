// What asks the history of a repository is loaded together: alone, each would bring a copy of all that they share.
export { history } from './history.ts'
export { promote } from './promote.ts'
export { rollback } from './rollback.ts'
