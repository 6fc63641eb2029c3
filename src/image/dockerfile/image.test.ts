import { expect, it } from 'vitest'
import { parseDockerfile } from '../../oci/dockerfile.ts'
import { type Step, stepName } from '../../oci/history.ts'
import { linesOf } from './image.ts'

const step = (says: string): Step => ({ says, layer: undefined })

it('finds the line that made each step, from the end, and stops at what another Dockerfile made', async () => {
  const text = [
    'FROM base AS a',
    'ENV A=1 \\',
    '  B=2',
    'FROM a',
    'ARG X Y',
    'RUN <<EOF',
    'true',
    'EOF',
    'COPY . /',
    '',
  ].join('\n')
  const facts = { args: {}, contexts: [] }
  const file = {
    ...facts,
    target: undefined,
    inline: undefined,
    dockerfile: await parseDockerfile(text, 'Dockerfile', facts),
  }
  const steps = ['RUN of the base', 'ENV A=1 B=2', 'ARG X Y', 'RUN <<EOF (true)', 'COPY . /'].map(step)
  const lines = linesOf(steps, file)
  expect(steps.map((one) => lines.get(one)?.place.line)).toEqual([undefined, 2, 5, 6, 9])
  expect(linesOf(['ENV A=1', 'CMD x'].map(step), file).size).toBe(0)
})

it.each([
  ['RUN |1 A=b /bin/sh -c npm ci # buildkit', 'RUN npm ci'],
  ['ENV A=b c', 'ENV A="b c"'],
  ['/bin/sh -c #(nop)  CMD ["sh"]', 'CMD ["sh"]'],
  ['RUN /bin/sh -c a &&     b # buildkit', 'RUN a && \\\n b'],
])('knows the step %s by %s', (history, written) => {
  expect(stepName(history)).toBe(stepName(written))
})
