import { fileReporters } from '../report/reporters.ts'
import type { Fields } from './fields.ts'

/** The inputs that name a file for each form of the report that programs read, in actions and on the command line. */
export const reportFileFields: Fields = Object.fromEntries(
  fileReporters.map(({ input, title, reader }) => [
    input,
    {
      type: 'string',
      placeholder: 'FILE',
      target: true,
      description: `Write the findings as ${title} into this file, ${reader}.`,
    },
  ]),
)
