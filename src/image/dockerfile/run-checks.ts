import { basename } from 'node:path/posix'
import type { Instruction, Stage } from '../../oci/dockerfile.ts'
import { splitReference } from '../../oci/reference.ts'
import { type Check, declared, remark } from './check.ts'
import { type Command, commandsOf } from './shell.ts'

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'source', '.', 'eval'])
/** They run what they read where nothing else is named to run. */
const interpreters = /^(?:python[\d.]*|node|perl|ruby|php)$/
const fetchers: ReadonlySet<string> = new Set(['curl', 'wget'])
/** PowerShell: `iex ((New-Object System.Net.WebClient).DownloadString(…))`, `irm … | iex`. */
const invoked = /\b(?:iex|Invoke-Expression)\b/i
const downloaded = /\bDownloadString\b|\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b/i

const pipedScripts: Check = ({ built }) =>
  eachRun(built).flatMap(({ run, commands }) => {
    const at = commands.findIndex((_, index) => runsDownload(commands, index))
    const whole = run.lines.map(({ text }) => text).join(' ')
    if (at < 0 && !(invoked.test(whole) && downloaded.test(whole))) return []
    const message = 'A script from the network runs in the build, and nobody checks what it is'
    const fix = 'Download it, compare its sha256, and run it then; or install a package.'
    const line = commands[at]?.line ?? run.lines.find(({ text }) => downloaded.test(text))?.line
    return [remark('script-unverified', run, message, fix, line)]
  })

/** `curl … | sh`, also with others between; `sh -c "$(curl …)"`; `bash <(curl …)`. */
function runsDownload(commands: readonly Command[], index: number): boolean {
  const { words: [program = '', ...rest] = [], isPiped } = commands[index] as Command
  const isShell = shells.has(program)
  if (isShell && rest.some((word) => /(?:\$\(|`)\s*(?:curl|wget)\b/.test(word))) return true
  const next = commands[index + 1]?.words[0] ?? ''
  if (isShell && /[<$]$/.test(rest.at(-1) ?? '') && fetchers.has(next)) return true
  const readsInput = isShell || (interpreters.test(program) && (rest[0] === undefined || rest[0] === '-'))
  if (!isPiped || !readsInput) return false
  let first = index
  while (commands[first]?.isPiped) first--
  return fetchers.has(commands[first]?.words[0] ?? '')
}

/** In the path of a file or the name of the last stage: an image that is there to build, to test or to develop in. */
const workshop =
  /(?:^|[/._-])(?:builder|buildenv|ci|cursor|dev|devcontainer|devel|e2e|lint|tests?|testing|toolchain|validate|vendor)(?:[/._-]|$)/i
/** In the name of a file alone, since a folder of that name may hold the image that is made. */
const workshopFile = /(?:^|[._-])build(?:[._-][^/]*)?$/i

function isWorkshop({ name = '', from: { place } }: Stage): boolean {
  return workshop.test(place.file) || workshop.test(name) || workshopFile.test(basename(place.file))
}

interface Leftover {
  readonly programs: readonly string[]
  readonly actions: readonly string[]
  /** What in the step, its mounts or the names of variables says that nothing is left. */
  readonly clean: RegExp
  readonly left: string
  readonly fix: string
}

/** What package managers leave behind in the layer where they run. */
const leftovers: readonly Leftover[] = [
  {
    programs: ['apt-get', 'apt'],
    actions: ['update'],
    clean: /\/var\/lib\/apt\b|dist-?clean/,
    left: 'the package lists of apt (some 20 to 50 MB)',
    fix: 'End the step with: && rm -rf /var/lib/apt/lists/*.',
  },
  {
    programs: ['yum', 'dnf', 'microdnf', 'tdnf'],
    actions: ['install', 'update', 'upgrade'],
    clean: /\bclean\b|\/var\/cache\/(?:yum|dnf|libdnf)/,
    left: 'the cache of the package manager',
    fix: 'End the step with: && dnf clean all.',
  },
  {
    programs: ['zypper'],
    actions: ['install', 'in', 'update', 'up', 'patch', 'dup'],
    clean: /\bclean\b|\bcc\b|\/var\/cache\/zypp/,
    left: 'the cache of zypper',
    fix: 'End the step with: && zypper clean --all.',
  },
  {
    programs: ['apk'],
    actions: ['update', 'upgrade', 'add'],
    clean: /--no-cache|\/var\/cache\/apk|\/etc\/apk\/cache/,
    left: 'the index of the packages of Alpine (some 2 MB)',
    fix: 'Write apk add --no-cache, which needs no apk update.',
  },
  {
    programs: ['pip', 'pip3', 'python', 'python3'],
    actions: ['install'],
    clean: /--no-cache-dir|\.cache\b|PIP_NO_CACHE_DIR|cache purge/,
    left: 'the cache of pip: all that it downloaded, once more',
    fix: 'Write pip install --no-cache-dir, or mount a cache: RUN --mount=type=cache,target=/root/.cache/pip.',
  },
  {
    programs: ['npm'],
    actions: ['ci', 'install', 'i', 'clean-install'],
    clean: /\.npm\b|\.cache\b|cache clean|cache verify|--cache[ =]|npm_config_cache/i,
    left: 'the cache of npm: all that it downloaded, once more',
    fix: 'End the step with: && npm cache clean --force; or mount a cache: RUN --mount=type=cache,target=/root/.npm.',
  },
  {
    programs: ['conda', 'mamba', 'micromamba'],
    actions: ['install', 'update', 'create', 'env'],
    clean: /\bclean\b|\/pkgs\b/,
    left: 'the packages that conda downloaded, once more',
    fix: 'End the step with: && conda clean --all --yes.',
  },
]

const leftBehind: Check = ({ chain }) => {
  const [last] = chain
  if (last === undefined || isWorkshop(last)) return []
  const variables = chain.flatMap(({ instructions }) => instructions.flatMap(declared).map(([name]) => name)).join(' ')
  return eachRun(chain).flatMap(({ run, commands }) => {
    const mounts = run.flags.map(([, value]) => value).join(' ')
    const all = `${run.lines.map(({ text }) => text).join(' ')} ${mounts} ${variables}`
    return leftovers.flatMap(({ programs, actions, clean, left, fix }) => {
      const one = commands.find((command) => does(command, programs, actions))
      if (one === undefined || clean.test(all)) return []
      return [remark('leftovers', run, `The layer keeps ${left}`, fix, one.line)]
    })
  })
}

/** Whether a command is one of these programs with one of these actions as its first argument that is no option. */
function does(
  { words: [program = '', ...rest] }: Command,
  programs: readonly string[],
  actions: readonly string[],
): boolean {
  const isModule = rest[0] === '-m'
  if (isModule && rest[1] !== 'pip') return false
  const words = isModule ? rest.slice(2) : rest
  const first = words.find((word, index) => !word.startsWith('-') && !withValue.test(words[index - 1] ?? ''))
  return programs.includes(program) && actions.includes(first ?? '')
}

/** Options whose value is a word of its own: `apt-get -o Acquire::Retries=3 update`. */
const withValue = /^(?:-o|-t|-c|-C|-X|--option|--target-release|--prefix|--repository|--root)$/

const packagers = ['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper']
const compilerPackages =
  /^(?:build-essential|build-base|gcc|g\+\+|gcc-c\+\+|clang|rustc|cargo|golang|golang-go|default-jdk|openjdk-?\d+-jdk|@?["']?development[ -]tools["']?)(?:[=~<>].*)?$/i
const toolchains =
  /^(?:golang|rust|gcc|maven|gradle|haskell|swift|buildpack-deps|dart|mcr\.microsoft\.com\/dotnet\/sdk|[^:@]*\/(?:golang|rust))$/

/** Who breaks into a container finds a compiler there, and it is most of the image's size. */
const compilers: Check = ({ chain }) => {
  const last = chain[0]
  const base = chain.at(-1)?.base
  if (last === undefined || base === undefined) return []
  if (isWorkshop(last)) return []
  const fix = 'Build in a stage of its own, and copy what it makes into a small one: COPY --from=build.'
  const name = base.kind === 'image' ? splitReference(base.image).name.replace(/^docker\.io\/(?:library\/)?/, '') : ''
  if (toolchains.test(name)) {
    const message = `The image is ${name}, with all its compilers and build tools`
    return [remark('compiler-left-in', last.from, message, fix)]
  }
  return eachRun(chain).flatMap(({ run, commands }) => {
    if (commands.some((one) => does(one, packagers, ['purge', 'remove', 'autoremove', 'del', 'erase']))) return []
    const installs = commands.filter((one) => does(one, packagers, ['install', 'add', 'groupinstall', 'group']))
    const found = installs.flatMap(({ words, line }) =>
      words.filter((word) => compilerPackages.test(word)).map((what) => ({ what, line: lineOf(what, run, line) })),
    )[0]
    return found === undefined
      ? []
      : [remark('compiler-left-in', run, `${found.what} stays in the image`, fix, found.line)]
  })
}

/** The line of a command that goes over several where a word of it stands. */
function lineOf(word: string, { lines }: Instruction, start: number): number {
  return lines.find(({ line, text }) => line >= start && text.split(/\s+/).includes(word))?.line ?? start
}

function eachRun(stages: readonly Stage[]): { run: Instruction; commands: Command[] }[] {
  return stages.flatMap(({ instructions }) =>
    instructions.filter(({ keyword }) => keyword === 'RUN').map((run) => ({ run, commands: commandsOf(run) })),
  )
}

/** How programs are told to believe whoever answers: the program, and an argument or several in a row. */
const believing: readonly (readonly [programs: readonly string[], argument: RegExp])[] = [
  [['curl'], /^(?:--insecure|-[#fgijLOsSv]*k[#fgijLOsSv]*o?)$/],
  [['wget'], /^--no-check-certificate$/],
  [['apt-get', 'apt'], /^(?:--allow-unauthenticated|--force-yes|-[yq]*AllowUnauthenticated.*)$/],
  [['apk'], /^--allow-untrusted$/],
  [['yum', 'dnf', 'microdnf'], /^--nogpgcheck$/],
  [['zypper'], /^--no-gpg-checks$/],
  [['pip', 'pip3'], /^--trusted-host(?:=|$)/],
  [['git'], /^http\.sslVerify(?:=(?:false|0))?$/i],
  [['npm', 'yarn', 'pnpm'], /^(?:--)?strict-ssl(?:=false)?$/],
]
/** Variables that turn the check of certificates off, with the values that do. */
const believingVariables: Readonly<Record<string, RegExp>> = {
  NODE_TLS_REJECT_UNAUTHORIZED: /^0$/,
  PYTHONHTTPSVERIFY: /^0$/,
  GIT_SSL_NO_VERIFY: /^(?:1|true|yes)$/i,
  NPM_CONFIG_STRICT_SSL: /^false$/i,
}

/** Who stands between the build and the network can give it anything. */
const verification: Check = ({ built, chain }) => {
  const fix = 'Add the certificate or key that is missing: COPY it to where the program looks for it.'
  const steps = eachRun(built).flatMap(({ run, commands }) => {
    const found = commands.flatMap(({ words: [program = '', ...rest], line }) => {
      const argument = believing.find(([programs]) => programs.includes(program))?.[1]
      const at = argument === undefined ? -1 : rest.findIndex((word) => argument.test(word))
      const isTurnedOn = /^(?:true|1)$/i.test(rest[at + 1] ?? '')
      return at < 0 || isTurnedOn ? [] : [{ what: `${program} ${rest[at]}`, line: lineOf(rest[at] ?? '', run, line) }]
    })[0]
    return found === undefined
      ? []
      : [remark('verification-off', run, `${found.what} takes what anybody on the way sends`, fix, found.line)]
  })
  const variables = chain.flatMap(({ instructions }) =>
    instructions.flatMap((one) =>
      declared(one).flatMap(([name, value = '']) =>
        believingVariables[name.toUpperCase()]?.test(value)
          ? [remark('verification-off', one, `${name}=${value} takes what anybody on the way sends`, fix)]
          : [],
      ),
    ),
  )
  return [...steps, ...variables]
}

/** What the RUN steps of a Dockerfile do. */
export const runChecks: readonly Check[] = [pipedScripts, leftBehind, compilers, verification]
