/** A step that failed: what is known of it. */
export interface FailedStep {
  readonly exitCode: string
  readonly instruction: string
  readonly printed: readonly string[]
  /** Whether the image is built for platforms that were asked for, which may not be that of the builder. */
  readonly hasPlatforms: boolean
}

/** What a line that a program printed means. A line that is recognised is the one that is shown. */
interface Sign {
  readonly pattern: RegExp
  readonly fix: string | ((found: RegExpExecArray, step: FailedStep) => string)
  /** In place of the exit code and the line. */
  readonly message?: (found: RegExpExecArray, step: FailedStep) => string
  /** Not the sources: something that the step needs was not there. */
  readonly fault?: 'service'
}

const denied =
  'The user of the step (USER) may not: do it above USER, or give that user the folder (COPY --chown, RUN chown).'
export const memory = 'Give the builder more memory, or let the step need less: fewer things at once, smaller heaps.'
const network = 'Check the address, and network, DNS and proxy of the builder (build-arg HTTPS_PROXY); or run again.'
const lockfile = (command: string): string => `Run ${command} where you develop, and commit the lock file.`
const compiler = (packages: string): string =>
  `The image has no compiler: install one in a stage of its own (${packages}), or take a package that is built already.`

/** The surest first. Programs print these in English whatever the locale of an image is, since images set none. */
export const signs: readonly Sign[] = [
  {
    pattern: /no space left on device|ENOSPC/i,
    fault: 'service',
    message: () => 'The disk of the builder is full',
    fix: 'Free space there: docker buildx prune.',
  },
  { pattern: /heap out of memory|Cannot allocate memory|signal: killed|OutOfMemoryError|MemoryError/i, fix: memory },
  {
    pattern: /exec: "(\/\S*sh)": stat \S+ no such file/,
    message: ([, shell]) => `The image has no shell (${shell}), which RUN needs`,
    fix: 'Do it in a stage that has one and COPY --from there; or write the program in brackets: RUN ["/app", "arg"].',
  },
  {
    pattern: /exec: "([^"]+)": (?:executable file not found|stat \S+ no such file)/,
    message: ([, name]) => `The step runs "${name}", which is not in the image`,
    fix: 'Install it in an earlier step, correct its name, or start from an image that has it.',
  },
  {
    pattern: /exec: "([^"]+)": permission denied/,
    message: ([, name]) => `The step runs "${name}", which may not be run`,
    fix: 'Copy it with COPY --chmod=755, or set the bit in Git: git update-index --chmod=+x FILE.',
  },
  {
    pattern: /(\\r|\^M|\r)['’]?: (?:command not found|No such file)|bad interpreter/,
    fix: 'The script has Windows line endings: keep LF in Git (.gitattributes: *.sh text eol=lf).',
  },
  {
    pattern: /: (\.{0,2}\/\S+): not found$|: (\.{0,2}\/\S+): cannot execute: required file not found/,
    fix: 'It is not there; or what its first line or its linker names is not: Windows line endings (#!/bin/sh\\r) and glibc programs on Alpine end so, too.',
  },
  {
    pattern: /Illegal option -o pipefail|(?:source|\[\[|shopt|declare): not found/,
    fix: 'The shell is sh, not bash: SHELL ["/bin/bash", "-o", "pipefail", "-c"] above the step, in an image that has bash.',
  },
  {
    pattern: /(?:^|: )([\w.+-]+): (?:command )?not found$/,
    fix: ([, name]) => `Install ${name} in an earlier step, correct its name, or start from an image that has it.`,
  },
  {
    pattern: /: (\.{0,2}\/\S+): Permission denied$/,
    fix: ([, file], { exitCode }) =>
      exitCode === '126'
        ? `${file} may not be run: COPY --chmod=755, or set the bit in Git: git update-index --chmod=+x FILE.`
        : denied,
  },
  {
    pattern: /permission denied \(publickey|Host key verification failed/i,
    fix: 'The step needs a key: RUN --mount=type=ssh, the input ssh, and the host in known_hosts (ssh-keyscan).',
  },
  {
    pattern: /Error connecting to agent|Could not open a connection to your authentication agent/,
    fix: 'Give the step the agent: the input ssh (default, or ID=FILE), beside RUN --mount=type=ssh.',
  },
  {
    pattern: /could not read Username for/,
    fix: 'The repository is private: hand a token to the step by RUN --mount=type=secret and the input secret.',
  },
  {
    pattern: /not a git repository/,
    fix: 'The folder .git is not in the context: pass the version as a build argument, or let .dockerignore keep .git.',
  },
  {
    pattern: /Read-only file system/i,
    fix: 'A mount is read-only: write elsewhere, or add rw to --mount=type=bind (what is written there is not kept).',
  },
  // Packages of distributions.
  {
    pattern: /E: Unable to locate package (\S+)|E: Package '(\S+)' has no installation candidate/,
    fix: ([, one, other], { instruction }) =>
      /apt(?:-get)? +(?:-\S+ +)*update/.test(instruction)
        ? `This release of the base image has no package ${one ?? other} in its sources: correct the name, or add the source.`
        : 'The lists of packages are not there, or old: run apt-get update in the same step, apt-get update && apt-get install …',
  },
  {
    pattern: /E: Version '.*' for '.*' was not found/,
    fix: 'The distribution keeps its newest versions alone: give that one, or none and pin the base image by digest.',
  },
  {
    pattern: /does not have a Release file|Release' is no longer|E: Failed to fetch .* 404 /,
    fix: 'The release of the base image is over, or its lists are old: take a newer base image, and run apt-get update in the same step as install.',
  },
  {
    pattern: /\((?:no such package)\)|breaks: world\[|No match for argument|Unable to find a match/,
    fix: 'The distribution has no such package, or not in that version any more: correct the name, give no version, or enable the source.',
  },
  {
    pattern: /^Abort\.$/,
    message: (_, { exitCode }) =>
      `The step failed with exit code ${exitCode}: it asked a question, and nobody answers in a build`,
    fix: 'Say yes beforehand: apt-get install -y.',
  },
  // Packages of languages.
  {
    pattern: /externally-managed-environment/,
    fix: 'Make a virtual environment first (python3 -m venv /venv, and ENV PATH=/venv/bin:$PATH), or start from an image of python.',
  },
  {
    pattern: /Cannot install .* conflicting dependencies/,
    fix: 'Two requirements exclude each other: loosen one of them; pip install -r shows the same where you develop.',
  },
  {
    pattern: /Could not find a version that satisfies|No matching distribution found/,
    fix: 'No such version for this Python and platform: correct name or version, or the index (PIP_INDEX_URL).',
  },
  {
    pattern: /DO NOT MATCH THE HASHES/,
    fix: 'The hashes in the requirements are of other files: write them anew (pip-compile --generate-hashes), once you know why.',
  },
  {
    pattern:
      /pg_config executable not found|command '(?:gcc|cc|x86_64-linux-gnu-gcc)' failed|linker `cc` not found|C compiler "gcc" not found|gyp ERR! (?:find Python|stack Error: not found: make)/,
    fix: compiler('build-essential, python3, the -dev package of the library'),
  },
  {
    pattern: /`?npm ci`? .*(?:in sync|existing package-lock)|Missing: \S+ from lock file/,
    fix: lockfile('npm install'),
  },
  {
    pattern: /ERESOLVE/,
    fix: 'Two packages want different versions of a third: npm explain shows which; correct package.json and commit the lock file.',
  },
  {
    pattern: /Missing script: "?([\w:-]+)/,
    fix: ([, name]) => `package.json has no script "${name}": correct its name, or copy the package.json that has it.`,
  },
  {
    pattern: /ERR_PNPM_(?:OUTDATED|NO)_LOCKFILE|frozen-lockfile.*(?:out of date|not up to date|absent)/i,
    fix: lockfile('pnpm install'),
  },
  { pattern: /lockfile (?:needs to be updated|would have been (?:modified|created))/, fix: lockfile('yarn install') },
  { pattern: /poetry\.lock was last generated|lock file is not up to date/i, fix: lockfile('poetry lock') },
  { pattern: /lockfile at `?uv\.lock`? needs to be updated/, fix: lockfile('uv lock') },
  {
    pattern: /missing go\.sum entry|updates to go\.(?:mod|sum) needed|no required module provides package/,
    fix: 'Run go mod tidy, commit go.mod and go.sum, and copy both before the step.',
  },
  {
    pattern: /go\.mod requires go >= (\S+)/,
    fix: ([, version]) => `Start from an image of Go ${version?.split(/[;,)]/)[0]} or later.`,
  },
  { pattern: /--locked was passed|lock file .*Cargo\.lock needs to be updated/, fix: lockfile('cargo update') },
  { pattern: /bundle.*frozen|Gemfile\.lock.*(?:deployment|frozen)/i, fix: lockfile('bundle install') },
  // The network.
  {
    pattern: /Temporary failure (?:in name resolution|resolving)|EAI_AGAIN/,
    fault: 'service',
    message: (found) => `The step could not look up a name: ${found.input.trim()}`,
    fix: network,
  },
  {
    pattern: /Could not resolve host|ENOTFOUND|no such host|Name or service not known|bad address/i,
    fix: (_, { instruction }) =>
      /--network=none/.test(instruction)
        ? 'The step has no network (--network=none): fetch it in an earlier step.'
        : network,
  },
  {
    pattern:
      /certificate (?:verify failed|problem|is not trusted)|unable to get local issuer|self[- ]signed certificate|x509: /i,
    fix: 'The image does not know who signed the certificate: install ca-certificates, or copy in the certificate of your proxy.',
  },
  {
    pattern:
      /\b(?:429|50[234])\b.*(?:Too Many|Unavailable|Bad Gateway|Gateway Time-?out)|returned error: (?:429|50[234])/i,
    fault: 'service',
    fix: 'The other side was busy or down: run again.',
  },
  {
    pattern: /returned error: 40[134]|\b40[134] (?:Not Found|Forbidden|Unauthorized)/i,
    fix: 'Correct the address; where it needs a login, hand it over by RUN --mount=type=secret and the input secret.',
  },
  { pattern: /Connection refused|Connection timed out|ETIMEDOUT|ECONNREFUSED|Failed to connect to/i, fix: network },
  { pattern: /permission denied|EACCES|Operation not permitted/i, fix: denied },
]
