/** The rules that are checked, as yamllint names them; its documentation is at https://yamllint.readthedocs.io/en/stable/rules.html */
export const styleRules = {
  anchors: 'Anchors have names of their own, and are used.',
  braces: 'Braces have the configured number of spaces inside.',
  brackets: 'Brackets have the configured number of spaces inside.',
  colons: 'Colons have the configured number of spaces before and after them.',
  commas: 'Commas have the configured number of spaces before and after them.',
  comments: 'Comments begin with a space and stand apart from the content before them.',
  'comments-indentation': 'Comments are indented like the content around them.',
  'document-end': 'Documents end with "...", or none does.',
  'document-start': 'Documents start with "---", or none does.',
  'empty-lines': 'There are no more empty lines in a row than allowed.',
  'empty-values': 'No value is left empty.',
  'float-values': 'Numbers with a fraction are written as configured.',
  hyphens: 'Hyphens have the configured number of spaces after them.',
  indentation: 'Blocks are indented by the same number of spaces.',
  'key-ordering': 'The keys of a map stand in alphabetical order.',
  'line-length': 'Lines are not longer than allowed.',
  'new-line-at-end-of-file': 'The file ends with a line break.',
  'new-lines': 'Lines end as configured: LF, or CRLF.',
  'octal-values': 'No number is octal without saying so.',
  'quoted-strings': 'Strings stand in the configured quotes, or in none.',
  'trailing-spaces': 'No line ends with blanks.',
  truthy: 'Booleans are written true and false.',
} as const

export type StyleRule = keyof typeof styleRules
