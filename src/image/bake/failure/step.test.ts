import { describe, expect, it } from 'vitest'
import { stepFailed } from './step.ts'

const step = (exitCode: string, printed: readonly string[], instruction = 'RUN x') =>
  stepFailed({ exitCode, printed, instruction, hasPlatforms: false })

describe('a step is told by the line that says most', () => {
  it.each<[string, string, readonly string[], string, string]>([
    [
      'apt, an unknown package',
      '100',
      ['Reading package lists...', 'E: Unable to locate package nosuch'],
      'E: Unable to locate package nosuch',
      'apt-get update in the same step',
    ],
    [
      'apt, a release that is over',
      '100',
      ["E: The repository 'http://deb.debian.org/debian jessie Release' does not have a Release file."],
      'does not have a Release file',
      'newer base image',
    ],
    [
      'apt, a question',
      '1',
      ['Do you want to continue? [Y/n] Abort.', 'Abort.'],
      'it asked a question',
      'apt-get install -y',
    ],
    [
      'apk',
      '1',
      ['ERROR: unable to select packages:', '  nosuch (no such package):'],
      'nosuch (no such package)',
      'correct the name',
    ],
    [
      'pip, a conflict',
      '1',
      [
        'ERROR: Cannot install -r r.txt (line 1) and urllib3==1.20 because these package versions have conflicting dependencies.',
        '',
        'The conflict is caused by:',
        'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/x',
      ],
      'and urllib3==1.20 because these',
      'loosen one',
    ],
    [
      'pip outside of an environment',
      '1',
      ['error: externally-managed-environment', '', 'hint: See PEP 668 for the detailed specification.'],
      'error: externally-managed-environment',
      'python3 -m venv',
    ],
    [
      'npm ci, a lock file that differs',
      '1',
      [
        'npm error code EUSAGE',
        'npm error',
        'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
        'npm error Missing: left-pad@1.3.0 from lock file',
        'npm error A complete log of this run can be found in: /root/.npm/_logs/x.log',
      ],
      '`npm ci` can only install',
      'Run npm install',
    ],
    [
      'npm, an unknown package',
      '1',
      [
        'npm error code E404',
        'npm error 404 Not Found - GET https://registry/x - Not found',
        'npm error A complete log of this run can be found in: /x',
      ],
      '404 Not Found - GET',
      'Correct the address',
    ],
    [
      'go, a sum',
      '1',
      [
        'main.go:3:8: missing go.sum entry for module providing package github.com/google/uuid (imported by a); to add:',
        '\tgo get a',
      ],
      'missing go.sum entry',
      'go mod tidy',
    ],
    [
      'go, a compiler error',
      '1',
      ['# a', './main.go:3:15: undefined: prinln', './main.go:4:1: too many errors'],
      './main.go:3:15: undefined: prinln',
      'Correct what the step runs',
    ],
    [
      'rustc',
      '101',
      ['error[E0425]: cannot find value `x` in this scope', 'error: could not compile `a` due to 1 previous error'],
      'error[E0425]',
      'Correct what',
    ],
    [
      'tsc by npm',
      '2',
      ["src/a.ts(1,7): error TS2322: Type 'string' is not assignable", 'npm error Lifecycle script `build` failed'],
      'error TS2322',
      'Correct what',
    ],
    [
      'make',
      '2',
      ['main.c:3:5: error: expected expression', 'make: *** [Makefile:3: all] Error 1'],
      'main.c:3:5: error: expected expression',
      'Correct what',
    ],
    ['a program that is not there', '127', ['/bin/sh: 1: yarn: not found'], 'yarn: not found', 'Install yarn'],
    [
      'a script that is not there',
      '127',
      ['/bin/sh: 1: /entry.sh: not found'],
      '/entry.sh: not found',
      'Windows line endings',
    ],
    [
      'a script that may not be run',
      '126',
      ['/bin/sh: 1: /entry.sh: Permission denied'],
      'Permission denied',
      'COPY --chmod=755',
    ],
    [
      'an image without a shell',
      '1',
      ['runc run failed: unable to start container process: exec: "/bin/sh": stat /bin/sh: no such file or directory'],
      'The image has no shell (/bin/sh)',
      'COPY --from',
    ],
    [
      'a user who may not',
      '1',
      ["mkdir: cannot create directory '/app': Permission denied"],
      'Permission denied',
      'COPY --chown',
    ],
    ['a mount that is read-only', '1', ["touch: cannot touch '/src/x': Read-only file system"], 'Read-only', 'add rw'],
    ['bash in sh', '2', ['/bin/sh: 1: set: Illegal option -o pipefail'], 'pipefail', 'SHELL ['],
    [
      'memory of Node',
      '134',
      ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
      'heap out of memory',
      'more memory',
    ],
    ['a kill', '137', ['Killed'], 'exit code 137: Killed', 'for want of memory'],
    [
      'a name that is not found',
      '6',
      ['curl: (6) Could not resolve host: a.example'],
      'Could not resolve host',
      'DNS and proxy',
    ],
    [
      'an address that is not there',
      '22',
      ['curl: (22) The requested URL returned error: 404'],
      '404',
      'Correct the address',
    ],
    [
      'an authority that is not known',
      '60',
      ['curl: (60) SSL certificate problem: unable to get local issuer certificate'],
      'SSL certificate problem',
      'ca-certificates',
    ],
    ['silence', '124', [], 'The step failed with exit code 124', 'timeout'],
    ['what nobody knows', '3', ['first', 'last'], 'The step failed with exit code 3: last', 'the log above'],
  ])('%s', (_, code, printed, message, fix) => {
    const told = step(code, printed)
    expect(told).toMatchObject({ rule: 'build-step-failed' })
    expect(told.fault).toBeUndefined()
    expect(told.message).toContain(message)
    expect(told.fix).toContain(fix)
  })

  it.each([
    ['the network', ["Temporary failure resolving 'deb.debian.org'"], 'could not look up a name'],
    ['another side', ['curl: (22) The requested URL returned error: 503'], 'returned error: 503'],
    ['the disk', ['write /x: no space left on device'], 'The disk of the builder is full'],
  ])('%s is at fault, not the sources', (_, printed, message) => {
    expect(step('1', printed)).toMatchObject({ fault: 'service', message: expect.stringContaining(message) })
  })

  it('knows what the instruction says of it', () => {
    const unresolved = ['curl: (6) Could not resolve host: a.example']
    expect(step('6', unresolved, 'RUN --network=none curl https://a.example').fix).toContain('has no network')
    const update = 'RUN apt-get update -qq && apt-get install -y nosuch'
    expect(step('100', ['E: Unable to locate package nosuch'], update).fix).toContain('correct the name')
    const secret = 'RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci'
    expect(step('1', ['cat: /root/.npmrc: No such file or directory'], secret)).toMatchObject({
      rule: 'dockerfile-invalid',
      message: 'The step needs the build secret "npmrc", which was not given',
    })
  })
})
