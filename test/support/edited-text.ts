import fc from 'fast-check'

/** A text with up to three edits: at each a few characters go, and a few pieces come. */
export function editedText(text: string, piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(text.length), drop: fc.nat(4), add: fc.array(piece, { maxLength: 3 }) })
  return fc
    .array(edit, { maxLength: 3 })
    .map((edits) =>
      edits.reduce((before, { at, drop, add }) => before.slice(0, at) + add.join('') + before.slice(at + drop), text),
    )
}
