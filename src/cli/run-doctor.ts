import { agentConfigFile, callsAgentHook } from '../agents/agent-config.ts';
import { agentNames, agentTitles } from '../agents/agent-names.ts';
import { readSources } from '../analyze/coverage.ts';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load-config.ts';
import { createPolicy } from '../config/policy.ts';
import { readProjectFiles } from '../config/project-files.ts';
import { maxBytesLimit } from '../config/settings.ts';
import { GitError, GuardError } from '../core/errors.ts';
import type { CheckItem } from '../doctor/check-item.ts';
import { item } from '../doctor/check-item.ts';
import { drawItems } from '../doctor/draw-items.ts';
import { examineHooks } from '../doctor/examine-hooks.ts';
import { examineAgents, examineCi, examineVersions } from '../doctor/examine-surroundings.ts';
import { openSnapshot } from '../git/open-snapshot.ts';
import type { GitContext } from '../git/open-snapshot.ts';
import { readRepositoryFacts } from '../hooks/repository-facts.ts';
import type { RepositoryFacts } from '../hooks/repository-facts.ts';
import { stringifySafely } from '../report/escape.ts';
import { createPalette } from '../report/sgr.ts';
import { skipReasonText } from '../report/summary.ts';
import { baselinePath } from '../triage/baseline.ts';
import type { RunCommand } from './commands.ts';
import { loadRules } from './load-rules.ts';
import type { doctorOptions, FlagsOf } from './options.ts';
import type { Terminal } from './terminal.ts';
import { wantsColor, widthOf } from './terminal.ts';
import { withoutKeys } from './without-keys.ts';

/** `guard doctor`: whether guard stands before commits in this work tree, and what gets past it. Exit code 1: it does not. */
export const runDoctor: RunCommand<FlagsOf<typeof doctorOptions>> = async (_words, flags, terminal) => {
  const context: GitContext = { cwd: terminal.cwd, env: withoutKeys(terminal.env), maxBlobBytes: maxBytesLimit };
  const items = await examine(context, terminal, flags.offline === true ? 'never' : flags.review === true ? 'always' : 'configured');
  const isArmed = !items.some(({ state }) => state === 'fail');
  if (flags.json === true) {
    terminal.stdout.write(`${stringifySafely({ version: GUARD_VERSION, armed: isArmed, items })}\n`);
  } else {
    const color = wantsColor(flags.color, terminal.stdout, terminal.env);
    terminal.stdout.write(drawItems(items, createPalette(color), widthOf(terminal.stdout, terminal.env)));
    terminal.stdout.write(isArmed ? 'guard: armed\n' : 'guard: not armed here\n');
  }
  return isArmed ? 0 : 1;
};

/** Whether the endpoints of the model review are asked: where the review is on, in any case, or not. */
type Asking = 'configured' | 'always' | 'never';

async function examine(context: GitContext, terminal: Terminal, asking: Asking): Promise<readonly CheckItem[]> {
  let facts: RepositoryFacts;
  try {
    facts = await readRepositoryFacts(context);
  } catch (error) {
    if (!(error instanceof GitError) || error.code !== 'git-unsafe-repository') throw error;
    return [item('safe-directory', 'fail', error.message, error.hint)];
  }
  if (facts.repository.bare) return [item('hook', 'fail', 'this is a bare repository: nothing is committed here', 'Run guard doctor where the files are.')];
  const agents = agentNames.map((name) => ({ name, title: agentTitles[name], file: agentConfigFile(name), calls: (text: string) => callsAgentHook(text, name) }));
  return [
    ...examineVersions(facts, process.version),
    ...(await examineHooks(context, facts, GUARD_VERSION)),
    examineCi(facts),
    ...examineAgents(facts, agents),
    ...(await examineCheck(context, terminal, asking)),
  ];
}

/** What a check would be: its configuration, and what it would leave out of all that is tracked. */
async function examineCheck(context: GitContext, terminal: Terminal, asking: Asking): Promise<readonly CheckItem[]> {
  const snapshot = await openSnapshot({ mode: 'all' }, context);
  try {
    const files = await readProjectFiles(snapshot, 'snapshot', baselinePath);
    const config = await loadConfig(files.config, {}, (await loadRules()).map(({ meta }) => meta.id));
    const { coverage } = await readSources(snapshot, { isIgnored: createPolicy(config, []).isIgnored, maxBytes: config.settings['limits.maxBytes'].value });
    const counts = new Map<string, number>();
    let checked = 0;
    for (const entry of coverage.values()) {
      if (entry.state === 'checked') checked++;
      else counts.set(entry.state === 'skipped' ? skipReasonText[entry.reason] : 'cannot be read', (counts.get(entry.state === 'skipped' ? skipReasonText[entry.reason] : 'cannot be read') ?? 0) + 1);
    }
    const skipped = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reason, count]) => `${count} ${reason}`);
    return [
      item('config', 'ok', files.config === undefined ? 'no guard.config.json: the defaults count' : `${files.config.path} is valid`),
      item('coverage', 'ok', `of ${coverage.size} tracked files ${checked} would be checked${skipped.length === 0 ? '' : `; skipped: ${skipped.join(', ')}`}`),
      ...(await examineReview(config, snapshot.commonDir, { ...context, env: terminal.env }, asking)),
    ];
  } catch (error) {
    // A configuration that cannot be read ends every check with exit code 2.
    if (!(error instanceof GuardError)) throw error;
    return [item('config', 'fail', error.message, error.hint)];
  } finally {
    await snapshot.close();
  }
}

/** The model review: whether its endpoints answer, what they can do, what a review there costs. */
async function examineReview(config: Config, commonDir: string, context: GitContext, asking: Asking): Promise<readonly CheckItem[]> {
  const { value: mode, from } = config.settings['review.mode'];
  if (mode === 'off' && asking !== 'always') return [item('review', 'note', 'no model review with a check (review.mode is off); guard doctor --review asks its endpoints all the same')];
  const said = mode === 'off' ? item('review', 'note', 'no model review with a check (review.mode is off)') : item('review', 'ok', `model review is ${mode} (${from})`);
  if (asking === 'never') return [said, item('endpoint', 'note', 'its endpoints were not asked (--offline)')];
  const [{ createReviewHost }, { probeEndpoint }, { openStore }, { scrubSecrets }] = await Promise.all([
    import('../check-review.ts'),
    import('../review/client/probe-endpoint.ts'),
    import('../review/cache/store.ts'),
    import('../review/redact/scrub-secrets.ts'),
  ]);
  const { environment } = createReviewHost({ env: context.env, commonDir, trustsConfig: false, patient: false, now: new Date() });
  const probes = await probeEndpoint(config, { environment, store: openStore(commonDir), scrub: scrubSecrets });
  return [said, ...probes.map(({ ok, text, remedy, routes }) => item('endpoint', ok ? 'ok' : 'warn', `${routes.join(', ')}: ${text}`, remedy))];
}
