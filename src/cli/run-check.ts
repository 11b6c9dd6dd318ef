import type { CheckOptions, CheckResult } from '../check.ts';
import { maxBytesLimit } from '../config/settings.ts';
import { exitCode } from '../core/exit-code.ts';
import type { Report } from '../core/report.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { openSnapshot } from '../git/open-snapshot.ts';
import type { GitContext, GitSnapshot, SnapshotRequest } from '../git/open-snapshot.ts';
import type { ReviewHost } from '../check-review.ts';
import { attributionFor, handleReceipts } from './attribution-host.ts';
import { checkOptionsOf, requestOf } from './check-request.ts';
import type { CheckFlags } from './check-request.ts';
import type { RunCommand } from './commands.ts';
import { checkOptions } from './options.ts';
import { doorOf } from './door.ts';
import { presentReport } from './present-report.ts';
import type { OpenHost } from './review-host.ts';
import { uninterrupted } from './signals.ts';
import { wantsColor } from './terminal.ts';
import type { Terminal } from './terminal.ts';
import { withoutKeys } from './without-keys.ts';

/** `guard check`: reads, checks, repairs if asked to, prints. */
export const runCheck: RunCommand<CheckFlags> = async (words, flags, terminal) => {
  const request = await requestOf(words, flags, terminal);
  const options = checkOptionsOf(checkOptions, flags, terminal);
  const context: GitContext = { cwd: terminal.cwd, env: withoutKeys(terminal.env), maxBlobBytes: maxBytesLimit };
  const errand: Errand = { request, options, context, flags, terminal };
  // The repair is checked several times; a review of each would cost money for nothing.
  if (flags.fix === true) return repairAndPresent(await runOnce(errand), errand);
  let open: OpenHost | undefined;
  const run = await runOnce(errand, async (snapshot) => {
    const { openReviewHost } = await import('./review-host.ts');
    open = openReviewHost({ request, trust: options.trust, namedConfig: flags.config !== undefined, mayBeIdle: true }, snapshot, terminal);
    return open.host;
  });
  open?.close();
  const receipts = await handleReceipts(request, flags, context, run.snapshot, run.result);
  const report = withNotices(run.result.report, [...noticesOf(run, words, options), ...receipts]);
  await presentReport(report, run.result, flags, terminal);
  await keepRecord(run, errand);
  return open?.interrupted === true ? 130 : exitCode(report, run.result.config.settings.failOn.value, flags.includeExisting);
};

/** One run of the pipeline. */
interface Run {
  readonly snapshot: GitSnapshot;
  readonly result: CheckResult;
}

/** `connect`: what a review needs, asked only where one is configured. */
async function runOnce({ request, options, context, flags }: Errand, connect?: (snapshot: GitSnapshot) => Promise<ReviewHost>): Promise<Run> {
  // git is started before the pipeline is loaded, so that both happen at once.
  const opening = openSnapshot(request, context);
  // Should it fail before the pipeline is there to hear of it, the pipeline will hear of it then.
  opening.catch(() => undefined);
  const [{ check }, { checkDeps }] = await Promise.all([import('../check.ts'), import('../check-deps.ts')]);
  const review = connect === undefined ? {} : { review: async () => connect(await opening) };
  const attribute = attributionFor(request, flags, context, () => opening);
  const result = await check(opening, { ...options, ...review, attribute }, checkDeps);
  // Not closed: git ends with its input when this process does, and to end it by force would cost more.
  return { snapshot: await opening, result };
}

/** When everything has been said; see there for what is kept. */
async function keepRecord({ snapshot, result }: Run, { request, flags, terminal }: Errand): Promise<void> {
  await (await import('../check-record.ts')).keepRecord(snapshot, result, request, doorOf(flags, terminal.env));
}

interface Errand {
  readonly request: SnapshotRequest;
  readonly options: CheckOptions;
  readonly context: GitContext;
  readonly flags: CheckFlags;
  readonly terminal: Terminal;
}

async function repairAndPresent(run: Run, errand: Errand): Promise<number> {
  const { flags, terminal, context, request, options } = errand;
  const [{ planRepair, overlayRepair }, { writeRepair }, { describeRepair }, { check }, { checkDeps }] = await Promise.all([
    import('./plan-repair.ts'),
    import('./write-repair.ts'),
    import('./describe-repair.ts'),
    import('../check.ts'),
    import('../check-deps.ts'),
  ]);
  const stage = flags.stage === true;
  const includeExisting = flags.includeExisting === true;
  const recheck = (snapshot: Snapshot): Promise<CheckResult> => check(Promise.resolve(snapshot), options, checkDeps);
  const plan = await planRepair(run.snapshot, run.result, { includeExisting, recheck });
  const written = await uninterrupted(() => writeRepair(run.snapshot, plan, { stage, context }));

  // Where the repair went into what was checked, that is read anew; else it is laid over what was checked.
  const isInPlace = stage || request.mode === 'worktree';
  const repaired = plan.files.filter((file) => written.paths.includes(file.path));
  let last = run.result;
  if (repaired.length > 0) last = isInPlace ? (await runOnce(errand)).result : await recheck(overlayRepair(run.snapshot, repaired));

  const isText = (flags.format ?? 'text') === 'text' && flags.output === undefined;
  const screen = isText ? terminal.stdout : terminal.stderr;
  const color = wantsColor(flags.color, flags.hook === true ? terminal.stderr : screen, terminal.env);
  const { diff, notices, stillToDo } = describeRepair(plan, written, run.result, { isInPlace, stage, color });
  const review = run.result.config.settings['review.mode'].value === 'off' ? [] : ['the model review does not run with --fix; guard check without it runs it'];
  const report = withNotices(last.report, [...notices, ...review]);
  screen.write(diff);
  await presentReport(report, last, flags, terminal);
  screen.write(stillToDo);
  await keepRecord(run, errand);
  const { failOn } = last.config.settings;
  const remaining = exitCode(report, failOn.value, includeExisting);
  // The index or the commit that was checked is still as it was, so its verdict stands.
  return isInPlace ? remaining : Math.max(remaining, exitCode(run.result.report, failOn.value, includeExisting));
}

/** What the user should know of this run beside its findings. */
function noticesOf(run: Run, words: readonly string[], options: CheckOptions): readonly string[] {
  const { snapshot } = run;
  const notices: string[] = [];
  if (words.length > 0 && snapshot.changes.length === 0 && snapshot.outsidePaths.length > 0) {
    notices.push(`nothing that changed lies below ${words.join(', ')}`);
  }
  const changed = [...snapshot.changes.map(({ path }) => path), ...snapshot.outsidePaths];
  const own = changed.filter((path) => /^guard\.(config|baseline)\.json$|^\.guard\/models\//.test(path));
  if (options.trust === 'base' && own.length > 0) {
    notices.push(`this change touches ${own.join(', ')}; the version before it counts (--config-from snapshot takes the new one)`);
  }
  return notices;
}

function withNotices(report: Report, notices: readonly string[]): Report {
  return notices.length === 0 ? report : { ...report, notices: [...report.notices, ...notices] };
}
