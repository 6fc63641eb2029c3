export { Node } from '../../yaml/field.ts'
