/** Valid image tags that one reader of YAML or another takes for a number, a boolean, null or a date. */
export const hostileTags: readonly string[] = [...new Set(generate())].filter((tag) => /^\w[\w.-]{0,127}$/.test(tag))

function* generate(): Generator<string> {
  for (const word of ['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']) {
    yield* [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)]
  }
  for (const digits of [
    '0',
    '1',
    '7',
    '08',
    '09',
    '10',
    '0777',
    '0999',
    '123456',
    '1234567',
    '20240131',
    '00',
    '007',
  ]) {
    yield* [
      digits,
      `${digits}_0`,
      `${digits}.`,
      `${digits}.0`,
      `${digits}.10`,
      `${digits}.5_0`,
      `${digits}__1`,
      `${digits}_`,
    ]
    yield* [`${digits}e1`, `${digits}E1`, `${digits}e-3`, `${digits}.5e8`, `${digits}e12345`, `${digits}.e5`]
  }
  for (const hex of ['0x1F', '0X1f', '0xdead_beef', '0xCAFE', '0x0', '0x_1']) yield hex
  for (const octal of ['0o7', '0O17', '0o777', '0o0', '01_7', '0_7']) yield octal
  for (const binary of ['0b1', '0B10', '0b1010_1010', '0b_', '0b0']) yield binary
  for (const commit of [
    '706798e8',
    '553640e6',
    '0e12345',
    '1234e56',
    '9e9',
    '12e03',
    '00e1',
    '5e-1',
    'e5',
    'E12',
    'e1234567',
  ]) {
    yield commit
  }
  for (const year of ['1970', '2001', '2026', '9999']) {
    yield* [`${year}-12-14`, `${year}-1-1`, `${year}-01-1`, `${year}-02-30`, `${year}-1-31`, `${year}-13-01`]
    yield* [`${year}.12`, `${year}.1`, `${year}.10`, `${year}_12`, `${year}1214`]
  }
  yield* ['inf', 'nan', 'Infinity', 'NaN', '1.10', '1.20', '3.0', '1_000', '1_000.5', '6.0221e23', '0.0', '0.1e1']
}
