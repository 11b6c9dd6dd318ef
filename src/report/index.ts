import type { Reporter } from './reporter.ts';

/** Every output format; adding one is a file here and a line in this record. Loaded when asked for, so that start-up pays for none. */
export const reporters = {
  text: async () => (await import('./text.ts')).renderText,
  json: async () => (await import('./json.ts')).renderJson,
  sarif: async () => (await import('./sarif.ts')).renderSarif,
  agent: async () => (await import('./agent.ts')).renderAgent,
  github: async () => (await import('./github.ts')).renderGithub,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html.ts')).renderHtml,
  gitlab: async () => (await import('./gitlab.ts')).renderGitlab,
  rdjson: async () => (await import('./rdjson.ts')).renderRdjson,
  checkstyle: async () => (await import('./checkstyle.ts')).renderCheckstyle,
  junit: async () => (await import('./junit.ts')).renderJunit,
  azure: async () => (await import('./azure.ts')).renderAzure,
  bitbucket: async () => (await import('./bitbucket.ts')).renderBitbucket,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

/** Name of an output format: what `--format` takes. */
export type ReportFormat = keyof typeof reporters;

/** The names of all formats, in the order help shows them. */
export const reportFormats = Object.keys(reporters) as readonly ReportFormat[];

/** Loads the reporter of a format. */
export function loadReporter(format: ReportFormat): Promise<Reporter> {
  return reporters[format]();
}
