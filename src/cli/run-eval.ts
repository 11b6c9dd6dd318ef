import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createReviewHost } from '../check-review.ts';
import type { PartialSettings } from '../config/config.ts';
import { loadConfig } from '../config/load-config.ts';
import { UsageError } from '../core/errors.ts';
import { disarmLines, escapeCode, stringifySafely } from '../report/escape.ts';
import { evaluate } from '../review/eval/evaluate.ts';
import type { ContextSetting } from '../review/eval/evaluate.ts';
import { readCase } from '../review/eval/read-case.ts';
import type { EvalCase } from '../review/eval/read-case.ts';
import { showEval } from '../review/eval/show-eval.ts';
import { reviewSettingsOf } from '../review/settings.ts';
import type { RunCommand } from './commands.ts';
import { loadRules } from './load-rules.ts';
import type { evalOptions, FlagsOf } from './options.ts';
import { readUserFile } from './read-user-file.ts';
import type { Terminal } from './terminal.ts';

const levels: readonly ContextSetting[] = ['diff', 'function', 'file', 'max'];
/** Nobody waits at a commit for an evaluation: what a model needs, it gets. */
const deadlineMs = 300_000;

/** `guard eval`: labelled changes are reviewed and the reviewer is judged. Costs what the reviews cost. */
export const runEval: RunCommand<FlagsOf<typeof evalOptions>> = async (words, flags, terminal) => {
  const cases = readCases(words, flags.only, terminal);
  const file = flags.config === undefined ? undefined : { path: flags.config, text: readUserFile(terminal.cwd, flags.config, '--config') };
  const said: PartialSettings = {};
  const config = await loadConfig(file, said, (await loadRules()).map((rule) => rule.meta.id));
  const host = createReviewHost({ env: terminal.env, trustsConfig: true, patient: true, now: new Date() });
  const settings = { ...reviewSettingsOf(config, true), deadlineMs };
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  process.once('SIGINT', interrupt);
  try {
    const report = await evaluate(cases, {
      settings, environment: host.environment, contexts: contextsOf(flags.contexts, settings.context), day: host.day, signal: controller.signal,
      onScore: (score, context, done, all) => {
        if (terminal.stderr.isTTY) terminal.stderr.write(`guard: ${done}/${all} ${score.name} (${context}): ${score.state === 'reviewed' ? `${score.found}/${score.defects} found, ${score.falseFindings} false` : `not reviewed, ${score.failure ?? ''}`}\n`);
      },
    });
    terminal.stdout.write(flags.json === true ? `${stringifySafely(report)}\n` : disarmLines(`${escapeCode(showEval(report)).join('\n')}\n`));
    if (controller.signal.aborted) return 130;
    // An evaluation in which nothing was reviewed says nothing, least of all that all is well.
    return report.runs.every((run) => run.all.notReviewed === 0 && run.untried === 0) ? 0 : 2;
  } finally {
    process.off('SIGINT', interrupt);
  }
};

function contextsOf(said: string | undefined, configured: ContextSetting): readonly ContextSetting[] {
  if (said === undefined) return [configured];
  return said.split(',').map((one) => {
    const level = levels.find((known) => known === one.trim());
    if (level === undefined) throw new UsageError('usage-eval', `"${one}" is no context level`, { hint: `Use ${levels.join(', ')}, several with commas.` });
    return level;
  });
}

/** Files ending in `.md`, and those in folders that are named. */
function readCases(words: readonly string[], only: string | undefined, terminal: Terminal): readonly EvalCase[] {
  if (words.length === 0) throw new UsageError('usage-eval', 'guard eval needs a folder of labelled changes', { hint: 'guard eval test/eval/cases; docs/review.md shows what a case looks like.' });
  const paths = words.flatMap((word) => {
    const path = resolve(terminal.cwd, word);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new UsageError('usage-eval', `there is no ${word}`);
    return stat.isDirectory() ? readdirSync(path).filter((name) => name.endsWith('.md')).sort().map((name) => join(path, name)) : [path];
  });
  const cases = paths.map((path) => readCase(path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''), readFileSync(path, 'utf8'))).filter((one) => only === undefined || one.name.includes(only));
  if (cases.length === 0) throw new UsageError('usage-eval', only === undefined ? 'there is no case in that folder' : `no case has "${only}" in its name`);
  return cases;
}
