import type { CheckResult } from '../check.ts';
import { check } from '../check.ts';
import { checkDeps } from '../check-deps.ts';
import { keepRecord } from '../check-record.ts';
import type { PartialSettings } from '../config/config.ts';
import type { TextFile } from '../config/project-files.ts';
import { maxBytesLimit } from '../config/settings.ts';
import { lineStarts } from '../core/location.ts';
import { ConfigError } from '../core/errors.ts';
import { readShard } from '../core/shard.ts';
import type { ExitCode } from '../core/exit-code.ts';
import { openSnapshot } from '../git/open-snapshot.ts';
import type { GitSnapshot } from '../git/open-snapshot.ts';
import { deliver } from './deliver.ts';
import { diffLinesOf } from './diff-lines.ts';
import type { DiffLines } from './diff-lines.ts';
import { readEvent } from './event.ts';
import type { ActionEvent } from './event.ts';
import { findRange } from './find-range.ts';
import type { FoundRange } from './find-range.ts';
import { createGitFetcher } from './git-fetcher.ts';
import { createApi } from './github-api.ts';
import type { Inputs } from './inputs.ts';
import { inputNames, readInputs, variableOf } from './inputs.ts';
import { jobKey } from './job-key.ts';
import { postReport } from './post-report.ts';
import { maskSecret } from './runner-log.ts';
import type { ActionWorld } from './world.ts';

/** Runs the action: finds the change of the event, checks it, tells what came of it. @throws GuardError with what to do */
export async function runAction(world: ActionWorld): Promise<ExitCode> {
  const inputs = readInputs(world.env);
  for (const secret of [inputs.apiKey, inputs.token]) if (secret !== undefined) maskSecret(world, secret);
  const event = readEvent(world);
  const api = inputs.token === undefined ? undefined : createApi(world, inputs.token);
  if (inputs.postReport !== undefined) return postReport(world, inputs, event, (await checkDeps.loadRules()).map((rule) => rule.meta), api);

  const range = await findRange(event, inputs, createGitFetcher(world, inputs.token), api);
  const { snapshot, result } = await checkRange(world, inputs, range);
  const notices = [...result.report.notices, ...noticesFor(event, inputs, result)];
  const isPosted = event.kind === 'pull-request' && inputs.shard === undefined;
  const code = await deliver(world, {
    report: { ...result.report, notices },
    options: {
      color: false, width: 120, failOn: result.config.settings.failOn.value, includeExisting: false, quiet: false, verbose: false,
      rules: result.rules.map((rule) => rule.meta),
      pages: Object.fromEntries(result.rules.map((rule) => [rule.meta.id, rule.page])),
    },
    inputs,
    job: jobKey(world.env, inputs.workingDirectory),
    ...(isPosted ? { pull: { number: event.number, head: range.head, lines: async () => linesOf(snapshot, result) } } : {}),
    ...(api === undefined ? {} : { api }),
  });
  await keepRecord(snapshot, result, range.request, 'ci');
  return code;
}

async function checkRange(world: ActionWorld, inputs: Inputs, range: FoundRange): Promise<{ snapshot: GitSnapshot; result: CheckResult }> {
  const cwd = inputs.workingDirectory === undefined ? world.cwd : `${world.cwd}/${inputs.workingDirectory}`;
  const paths = inputs.workingDirectory === undefined ? {} : { paths: ['.'] };
  const opening = openSnapshot({ ...range.request, ...paths }, { cwd, env: withoutInputs(world.env), maxBlobBytes: maxBytesLimit });
  opening.catch(() => undefined);
  const config = inputs.config === undefined ? undefined : await readBaseConfig(world, inputs.config, range);
  // Whoever wrote the change must not decide over its check. On the default branch there is no other version than the one that is checked.
  const trust = range.request.mode === 'range' ? 'base' : 'snapshot';
  const result = await check(
    opening,
    {
      settings: settingsOf(inputs),
      ...(config === undefined ? {} : { config }),
      trust,
      describesRules: true,
      ...(inputs.shard === undefined ? {} : { shard: readShard(inputs.shard) }),
      outside: async (root) => (await import('../check-outside.ts')).openOutside({ root, env: withoutInputs(world.env), offline: false }),
      today: () => world.now.toISOString().slice(0, 10),
      review: async () => {
        const { createReviewHost } = await import('../check-review.ts');
        const env = { ...withoutInputs(world.env), CI: 'true', ...(inputs.apiKey === undefined ? {} : { OPENAI_API_KEY: inputs.apiKey }), ...(inputs.baseUrl === undefined ? {} : { OPENAI_BASE_URL: inputs.baseUrl }) };
        return createReviewHost({ env, trustsConfig: true, patient: true, now: world.now });
      },
    },
    checkDeps,
  );
  return { snapshot: await opening, result };
}

/** What the workflow says outranks the configuration. */
function settingsOf(inputs: Inputs): PartialSettings {
  const routes = Object.fromEntries(['small', 'standard', 'deep', 'long'].map((name) => [name, { model: inputs.model }]));
  const said = {
    failOn: inputs.failOn,
    'review.mode': inputs.review ?? (inputs.model === undefined ? undefined : 'on'),
    'review.scope': inputs.scope,
    'review.routes': inputs.model === undefined ? undefined : routes,
  };
  return Object.fromEntries(Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [[key, { value, from: 'the workflow' }]]))) as PartialSettings;
}

/** A configuration that the workflow names, as it was before the change. */
async function readBaseConfig(world: ActionWorld, path: string, { request, head }: FoundRange): Promise<TextFile> {
  const commit = request.mode === 'range' ? request.range.split('..')[0]! : head;
  const { status, stdout } = await world.git(['cat-file', 'blob', `${commit}:${path.replace(/^\.\//, '')}`]);
  if (status === 0) return { path, text: stdout };
  throw new ConfigError('action-config', `the configuration ${path} is not in the base of this change (${commit.slice(0, 12)})`, { hint: 'guard reads it there, so that a change cannot bring its own. Put it into the base branch first, by its path from the top of the repository.' });
}

/** Inputs hold secrets, and no other process needs any of them. */
function withoutInputs(env: ActionWorld['env']): ActionWorld['env'] {
  const hidden = new Set(inputNames.map(variableOf));
  return Object.fromEntries(Object.entries(env).filter(([name]) => !hidden.has(name)));
}

function noticesFor(event: ActionEvent, inputs: Inputs, { config }: CheckResult): readonly string[] {
  const isFork = event.kind === 'pull-request' && event.isFork;
  const notices: string[] = [];
  if (isFork && config.settings['review.mode'].value !== 'off' && inputs.apiKey === undefined) {
    notices.push('this pull request comes from a fork, so no key is there and the model review did not run; every static check did');
  }
  return notices;
}

function linesOf(snapshot: GitSnapshot, { texts }: CheckResult): DiffLines {
  const countOf = (path: string): number => {
    const text = texts.get(path);
    if (text !== undefined) return lineStarts(text).length - (text.endsWith('\n') ? 1 : 0);
    const bytes = snapshot.read(path);
    return bytes === undefined || bytes === null ? 0 : Buffer.from(bytes).toString('latin1').replace(/\n$/, '').split('\n').length;
  };
  return diffLinesOf(snapshot.changes, countOf);
}
