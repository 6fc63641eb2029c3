/**
 * What the suite asks of the machine it runs on. Stages and libraries see these types alone; `node.ts` is the only code
 * that touches files, processes, the network, the environment and the clock, so everything else can be tested as pure code.
 */
export interface Host {
  readonly files: Files
  readonly processes: Processes
  readonly network: Network
  /**
   * The API of GitHub or a GitHub Enterprise Server, over `network`.
   * @param api without a slash at the end: `https://api.github.com`, `https://ghe.example.com/api/v3`.
   */
  github(token: string, api: string): ApiTransport
  readonly threads: Threads
  readonly clock: Clock
  /**
   * Registers what is done before the process ends when the run is cancelled: once it is, no request and no program is
   * begun any more save by this. It has five seconds.
   * @returns takes it back.
   */
  onCancel(undo: () => Promise<void>): () => void
  readonly log: Log
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The platform of this machine, as Node names it: `linux`, `darwin`, `win32`; `x64`, `arm64`. */
  readonly platform: { readonly os: string; readonly architecture: string }
  /** A number in [0, 1), for jitter and names; not for secrets. */
  random(): number
  /** From here on, memory is given back sooner and taken in smaller parts: for a stage that goes through very many small things. */
  spareMemory(): void
  /** The bytes of a file of the suite's own `data/` folder. */
  data(name: string): Uint8Array
}

export type FileKind = 'file' | 'directory' | 'symlink' | 'other'

export interface DirectoryEntry {
  readonly name: string
  readonly kind: FileKind
}

/**
 * Files, synchronously: a stage reads thousands of small ones, and that is several times faster than promises.
 * A relative path is relative to `root`. Every method throws InputError that names the path when it can't be carried out.
 */
export interface Files {
  /** The workspace: the absolute path of the working directory. */
  readonly root: string
  /** The absolute, normalised path that a path stands for. */
  resolve(path: string): string
  /** A path as results print it: relative to the workspace, forward slashes; unchanged when outside of it. */
  relative(path: string): string
  read(path: string): Uint8Array
  /** A file as UTF-8; what is none of it becomes U+FFFD. `textOf` of yaml/decode.ts is for what must be UTF-8. */
  text(path: string): string
  /** As `read`, the fast way for very many small files; undefined where a file has more bytes than `largest`. */
  readUpTo(path: string, largest: number): Uint8Array | undefined
  /** What a path is, without following a symbolic link; undefined where nothing is. */
  kind(path: string): FileKind | undefined
  size(path: string): number
  /** Another text where the file at a path was replaced or written since: its size and when it changed. */
  stamp(path: string): string
  /** The bytes of a file of any size, read as they are iterated; each piece is valid until the next one. */
  pieces(path: string): Iterable<Uint8Array>
  /** The path behind all symbolic links. */
  realPath(path: string): string
  /** The entries of a directory, sorted by name. */
  list(path: string): DirectoryEntry[]
  /**
   * Searches a folder, or reads one file, for texts: the fast way to go through very many files. Links are not followed.
   */
  scan(path: string, options: ScanOptions): Promise<Scan>
  /** Writes atomically and makes missing folders. Refuses paths outside the workspace and temporary folders. */
  write(path: string, content: Uint8Array | string, options?: { executable?: boolean }): void
  /** Copies a program into a place where there is none, as `write` does; its bytes need not fit into memory. */
  copyProgram(from: string, to: string): void
  /** Removes a file or a folder with all that is in it; nothing happens where nothing is. Refuses like `write`. */
  remove(path: string): void
  /** Puts a folder in the place of another one, or of nothing: it is there whole or not at all. */
  move(folder: string, path: string): void
  symlink(target: string, path: string): void
  /** A new private folder outside the workspace; it goes away when the process ends. */
  temporaryDirectory(name: string): string
  /** A folder that is kept between runs (the runner's tool cache, or the user's cache folder); `write` accepts it. */
  readonly cache: string
  /**
   * A folder that stays on this machine between runs, and is brought back by no cache service: what is known here of the
   * files in `cache`. `write` accepts it.
   */
  readonly state: string
  /** All of standard input. */
  standardInput(): Uint8Array
}

export interface ScanOptions {
  /** Whether a file that is met in a folder is read; the path is as `relative` gives it. */
  readonly accepts: (path: string) => boolean
  /** Names of folders that are not entered. */
  readonly skips: ReadonlySet<string>
  /** A file is found when its bytes hold one of these texts. Absent: every file is. */
  readonly contains?: readonly string[] | undefined
  /** Bytes from which on a file is too large to be read. */
  readonly largest: number
}

/** A search that goes on while it is iterated. The order is always the same: the files of a folder, then those of its folders. */
export interface Scan extends Iterable<FoundFile> {
  /** How many files it goes through. */
  readonly count: number
  /** Paths of the files that were too large, as far as they were met. */
  readonly tooLarge: readonly string[]
}

export interface FoundFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface RunOptions {
  readonly cwd?: string
  /**
   * Variables given to the child on top of the harmless ones (PATH, HOME, TMPDIR, LANG, proxies, certificates). Tokens
   * and passwords of this process never reach a child unless they are named here.
   */
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: Uint8Array | string
  /** The program is ended after this time, and that is a failure. Default: it may take as long as it likes. */
  readonly deadlineMs?: number
  /** The program is ended when nobody needs it any more; its exit code says so. */
  readonly signal?: AbortSignal
  /** Called with each line of stderr while the program runs: for progress. */
  readonly onLine?: (line: string) => void
}

export interface Completed {
  readonly exitCode: number
  readonly stdout: Uint8Array
  readonly stderr: string
}

export interface Processes {
  /** Runs a program to its end, whatever its exit code. Throws ServiceError when it can't be started. */
  run(program: string, args: readonly string[], options?: RunOptions): Promise<Completed>
  /** The absolute path of a program on PATH, or undefined. */
  find(program: string): string | undefined
}

export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes, or a file that is streamed: all of it, or the bytes from `start` up to and without `end`. */
  readonly body?: Uint8Array | string | { readonly file: string; readonly start?: number; readonly end?: number }
  readonly limits: AnswerLimits
  /** A file of a temporary folder that gets the body of a 200, in place of memory: for what may be large. */
  readonly into?: string
  /** Follow redirects: to another host nothing goes along but what names no one. Default true. */
  readonly followRedirects?: boolean
}

/** How large the answer to a request may be, and how long it may take. */
export interface AnswerLimits {
  readonly bytes: number
  /** For the whole of it, from the first byte sent to the last one received. */
  readonly totalMs: number
  /** Without anything sent or received. */
  readonly idleMs: number
}

export interface HttpResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface Network {
  /**
   * One attempt; any status is an answer. Throws ServiceError when there is none (refused, timed out, cut off, TLS) or one
   * beyond the limits; it is `transient` where another attempt may get one. `src/http` has what is made of attempts.
   */
  send(request: HttpRequest): Promise<HttpResponse>
}

export interface ApiTransport {
  /**
   * One attempt, as `Network.send` makes it.
   * @param url a path below the API, or a whole URL.
   */
  request(method: string, url: string, limits: AnswerLimits, body?: object): Promise<HttpResponse>
}

export interface Clock {
  now(): Date
  sleep(milliseconds: number): Promise<void>
}

export interface Log {
  /** One line of what is going on. */
  info(line: string): void
  /** Shown only when the user asked for details. */
  debug(line: string): void
  /** The state of long work; on a terminal it replaces the previous progress line. */
  progress(line: string): void
  /** Everything logged by `work` stands under this title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** From now on this text is shown as `***` wherever it would be printed. Call it before the first use of a secret. */
  mask(secret: string): void
}

/** Threads that share large work with this one. */
export interface Threads {
  /** How many can work at once, this one among them. With 1, a crew does all the work here. */
  readonly count: number
  /**
   * Starts the other threads. They load what a job needs while this thread goes on.
   * @param job one of the jobs that `suite.ts` names.
   * @param most how many threads work at once at most, this one among them. Each takes some 30 MB.
   */
  crew(job: string, most?: number): Promise<Crew>
}

/** Threads that do one job. */
export interface Crew {
  /**
   * Does all parts of the job. The other threads take parts as soon as they are made, this one when all are made; each takes
   * the next part when it is done with one. Parts of a thread that could not be started or that died are done here.
   * @param setup what every part needs: data that `structuredClone` takes, with `SharedArrayBuffer`s for what is large.
   * @param parts data that `structuredClone` takes.
   * @param own does a part in this thread.
   * @returns the results, in the order of the parts.
   */
  share<Part, Result>(setup: unknown, parts: Iterable<Part>, own: (part: Part) => Result): Promise<Result[]>
  /** Ends the other threads. */
  dismiss(): void
}

/**
 * A job as another thread does it. The first call is for what needs no setup, the second comes with the setup, the third is
 * for one part; its result goes through `structuredClone`.
 * @param data the bytes of a file of the suite's own `data/` folder.
 */
export type Job<Setup = never, Part = never> = (
  data: Host['data'],
) => (setup: Setup) => Promise<(part: Part) => unknown>
