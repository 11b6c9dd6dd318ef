import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type ts from 'typescript';
import { hasLine } from '../../../core/change.ts';
import type { LineSet } from '../../../core/change.ts';
import { folderOf, foldersUpward, inFolder } from '../../../project/repository-path.ts';
import { requirePackage } from '../../../syntax/require-package.ts';
import type { FoundName, NamesAnswer } from '../found-name.ts';
import { isApart } from '../session.ts';
import type { NamesSession } from '../session.ts';
import { runTypes } from './run-types.ts';
import type { TypedMiss, TypeJob, TypeMessage, TypeProject } from './type-job.ts';

const PROGRAM = /\.[cm]?tsx?$/;
/** What the checker may read of the snapshot. */
const READABLE = /\.(?:[cm]?tsx?|[cm]?jsx?|json)$/;
/** A repository with more programs than this takes longer to read than anybody waits. */
const MAX_FILES = 30_000;

/** How the checker is run. */
export interface TypesOptions {
  /** Seconds after which it is ended, and what it did not get to is said. */
  readonly seconds: number;
}

/** Asks TypeScript's checker for names that are not there on the changed lines of TypeScript files. */
export async function checkTypes(session: NamesSession, { seconds }: TypesOptions): Promise<NamesAnswer> {
  const changed = session.input.sources.filter(({ change }) => PROGRAM.test(change.path) && !/\.d\.[cm]?ts$/.test(change.path) && !isApart(change.path));
  if (changed.length === 0) return { found: [] };
  const projects = projectsOf(changed.map(({ change }) => change.path), session);
  if (projects.length === 0) return { found: [] };
  const startedAt = performance.now();
  const job = await readJob(projects, session);
  if (job === undefined) return { found: [], notices: [`types were not checked: the repository has more than ${MAX_FILES.toLocaleString('en')} programs`] };
  const left = Math.max(1, seconds * 1000 - (performance.now() - startedAt));
  const outcome = await run(job, left);
  const lines = new Map(changed.map(({ change, text }) => [change.path, { changed: change.changed, text }]));
  const found = outcome.misses.flatMap((miss) => foundOf(miss, lines, session));
  return { found, notices: noticesOf(projects, outcome, seconds) };
}

/** The changed files by their nearest tsconfig; files without one are not checked. */
function projectsOf(paths: readonly string[], session: NamesSession): readonly TypeProject[] {
  const byConfig = new Map<string, string[]>();
  for (const path of paths) {
    const config = foldersUpward(folderOf(path)).map((folder) => inFolder(folder, 'tsconfig.json')).find((one) => session.world.listing.has(one));
    if (config !== undefined) byConfig.set(config, [...(byConfig.get(config) ?? []), path]);
  }
  return Array.from(byConfig, ([config, files]) => ({ config, files }));
}

async function readJob(projects: readonly TypeProject[], session: NamesSession): Promise<TypeJob | undefined> {
  const { snapshot } = session.input;
  const paths = [...session.world.listing.paths].filter((path) => READABLE.test(path) && !/(?:^|\/)node_modules\//.test(path));
  if (paths.length > MAX_FILES) return undefined;
  await snapshot.load(paths);
  const texts = new Map(paths.flatMap((path) => {
    const text = session.textOf(snapshot, path);
    return text === undefined ? [] : [[path, text] as const];
  }));
  return { root: snapshot.root.replaceAll('\\', '/').replace(/\/$/, ''), texts, projects };
}

interface Outcome {
  readonly misses: readonly TypedMiss[];
  readonly done: ReadonlySet<string>;
  readonly skipped: readonly { readonly config: string; readonly why: string }[];
  readonly failure?: string;
}

/** In a thread that can be ended; where the program runs from its sources there is none, and it takes the time that it takes. */
async function run(job: TypeJob, timeoutMs: number): Promise<Outcome> {
  const misses: TypedMiss[] = [];
  const done = new Set<string>();
  const skipped: { config: string; why: string }[] = [];
  const hear = (message: TypeMessage): void => {
    if (message.type === 'file') {
      misses.push(...message.misses);
      done.add(message.path);
    } else if (message.type === 'skipped') {
      skipped.push({ config: message.config, why: message.why });
      for (const path of message.files) done.add(path);
    }
  };
  const script = `${import.meta.dirname}/types-worker.js`;
  if (!existsSync(script)) {
    runTypes(requirePackage('typescript') as typeof ts, job, hear);
    return { misses, done, skipped };
  }
  const failure = await listen(new Worker(script, { workerData: job, stdout: true, stderr: true }), timeoutMs, hear);
  return { misses, done, skipped, ...(failure === undefined ? {} : { failure }) };
}

/** Hears a worker to its end, or ends it. Gives what went wrong with it. */
function listen(worker: Worker, timeoutMs: number, hear: (message: TypeMessage) => void): Promise<string | undefined> {
  return new Promise((resolve) => {
    const end = (failure?: string): void => {
      clearTimeout(timer);
      void worker.terminate().then(() => resolve(failure));
    };
    const timer = setTimeout(() => end(), timeoutMs);
    worker.on('message', (message: TypeMessage) => (message.type === 'done' ? end() : hear(message)));
    worker.on('error', (error) => end(error.message));
  });
}

function noticesOf(projects: readonly TypeProject[], { done, skipped, failure }: Outcome, seconds: number): readonly string[] {
  const files = projects.flatMap((project) => project.files);
  const left = files.filter((path) => !done.has(path)).length;
  const [first] = skipped;
  return [
    ...(first === undefined ? [] : [`types were not checked with ${first.config}${skipped.length > 1 ? ` and ${skipped.length - 1} more configurations` : ''}: ${first.why}`]),
    ...(failure === undefined ? [] : [`the type checker failed (${failure}); ${left} of ${files.length} files were not checked with types`]),
    ...(failure !== undefined || left === 0 ? [] : [`the type checker was ended after ${seconds} s; ${left} of ${files.length} files were not checked with types (see types.seconds)`]),
  ];
}

function foundOf(miss: TypedMiss, files: ReadonlyMap<string, { changed: LineSet; text: string }>, session: NamesSession): readonly FoundName[] {
  const file = files.get(miss.path);
  if (!file) return [];
  const location = session.locate({ path: miss.path, text: file.text }, [miss.start, miss.end]);
  if (!hasLine(file.changed, location.start.line)) return [];
  const { suggestion } = miss;
  const isPlain = suggestion !== undefined && file.text.slice(miss.start, miss.end) === miss.name;
  const shared = {
    certainty: miss.certain ? 'proven' : 'likely', specifier: miss.owner, name: miss.name, nearest: suggestion === undefined ? [] : [suggestion], location,
    ...(isPlain ? { fix: { description: `Write ${suggestion}`, edits: [{ path: miss.path, start: miss.start, end: miss.end, text: suggestion }] } } : {}),
  } as const;
  const candidate = miss.kind === 'member' ? ({ ...shared, kind: 'missing-member', reason: 'no-member' } as const) : ({ ...shared, kind: 'missing-export', reason: miss.name === 'default' ? 'no-default' : 'no-export' } as const);
  return [{ candidate, belonging: 'existing' }];
}
