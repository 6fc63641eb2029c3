import type { Report } from './report.ts'
import type { Paint } from './text.ts'

/** What a reporter knows of the run beside its report. */
export interface Run {
  readonly command: string
  readonly version: string
  readonly paint: Paint
}

/** One form of a report. */
interface Reporter {
  /** As sentences name it: `JUnit XML`. */
  readonly title: string
  /** Who reads it from a file: that gives actions the input, and commands the option, `NAME-file`. */
  readonly file?: { readonly input: string; readonly reader: string }
  /** Loads what it needs when it is asked for. */
  render(report: Report, run: Run): Promise<string>
}

/** Every form of a report, by the name that `--format` knows it by. */
export const reporters = {
  text: {
    title: 'text for people',
    render: async (report, { paint }) => (await import('./text.ts')).renderText(report, paint),
  },
  json: {
    title: 'JSON, with the result',
    file: { input: 'report-file', reader: 'for programs' },
    render: async (report) => (await import('./json.ts')).renderJson(report),
  },
  sarif: {
    title: 'SARIF 2.1.0',
    file: { input: 'sarif-file', reader: 'for github/codeql-action/upload-sarif' },
    render: async (report, run) => (await import('./sarif.ts')).renderSarif(report.findings, run),
  },
  github: {
    title: 'annotations of GitHub',
    render: async ({ findings }) => (await import('./annotations.ts')).renderAnnotations(findings, 'the other formats'),
  },
  junit: {
    title: 'JUnit XML',
    file: { input: 'junit-file', reader: 'for Jenkins, GitLab and others that show tests' },
    render: async (report, run) => (await import('./junit.ts')).renderJunit(report, run),
  },
  gitlab: {
    title: "GitLab's code quality report",
    file: { input: 'gitlab-file', reader: 'for artifacts:reports:codequality' },
    render: async ({ findings }) => (await import('./gitlab.ts')).renderGitlab(findings),
  },
} as const satisfies Readonly<Record<string, Reporter>>

export type Format = keyof typeof reporters

/** The reporters that write files, each with its input. */
export const fileReporters = Object.values(reporters).flatMap((reporter: Reporter) =>
  reporter.file === undefined ? [] : [{ ...reporter, ...reporter.file }],
)
