import { check } from '../check.ts';
import { keepRecord } from '../check-record.ts';
import type { CheckOptions, CheckResult } from '../check.ts';
import { checkDeps } from '../check-deps.ts';
import { maxBytesLimit } from '../config/settings.ts';
import { UsageError } from '../core/errors.ts';
import { exitCode } from '../core/exit-code.ts';
import { reviewRuleIds } from '../core/review.ts';
import { openSnapshot } from '../git/open-snapshot.ts';
import { allowedEndpointsPath, allowEndpoint, formatAllowed, parseAllowed } from '../review/client/allowed-endpoints.ts';
import { checkOptionsOf, requestOf } from './check-request.ts';
import type { CheckFlags } from './check-request.ts';
import type { RunCommand } from './commands.ts';
import type { FlagsOf } from './options.ts';
import { reviewOptions } from './options.ts';
import { doorOf } from './door.ts';
import { presentReport } from './present-report.ts';
import { openReviewHost } from './review-host.ts';
import type { OpenHost } from './review-host.ts';
import type { Terminal } from './terminal.ts';
import { withoutKeys } from './without-keys.ts';

type ReviewFlags = FlagsOf<typeof reviewOptions>;

/** Somebody who asks for a review waits longer for it than a commit does. */
const patienceSeconds = 120;

/** `guard review`: the review alone. The static checks run first, since the reviewer is told what they found; they are not reported. */
export const runReview: RunCommand<ReviewFlags> = async (words, flags, terminal) => {
  if (flags.allow !== undefined) return allow(flags.allow, terminal);
  if (flags.cache === false && (flags.batch === true || flags.collect === true)) {
    throw new UsageError('usage-batch', '--no-cache does not go with --batch and --collect: the cache is where the answers of a batch go');
  }
  const checkFlags = flags as CheckFlags;
  const request = await requestOf(words, checkFlags, terminal);
  const options = reviewing(checkOptionsOf(reviewOptions, checkFlags, terminal));
  const snapshot = await openSnapshot(request, { cwd: terminal.cwd, env: withoutKeys(terminal.env), maxBlobBytes: maxBytesLimit });
  let open: OpenHost | undefined;
  const call = { request, trust: options.trust, namedConfig: flags.config !== undefined, prove: flags.prove === true, fresh: flags.cache === false, collects: flags.collect === true };
  const connect = (): OpenHost => (open ??= openReviewHost(call, snapshot, terminal));
  try {
    if (flags.dryRun === true) {
      const { describeRequests } = await import('./describe-requests.ts');
      await describeRequests(await check(Promise.resolve(snapshot), options, checkDeps), snapshot, connect().host, terminal.stdout);
      return 0;
    }
    if (flags.batch === true) {
      const { runBatch } = await import('./run-batch.ts');
      return await runBatch(await check(Promise.resolve(snapshot), options, checkDeps), snapshot, connect().host, terminal.stdout);
    }
    const checked = await check(Promise.resolve(snapshot), { ...options, review: async () => connect().host }, checkDeps);
    open?.close();
    const code = await present(checked, checkFlags, terminal);
    await keepRecord(snapshot, checked, request, doorOf(checkFlags, terminal.env));
    return open?.interrupted === true ? 130 : code;
  } finally {
    open?.close();
  }
};

/** A review that was asked for and did not happen is a failure, whatever the configuration says. */
function reviewing(options: CheckOptions): CheckOptions {
  const from = 'guard review';
  return {
    ...options,
    settings: { 'review.deadlineSeconds': { value: patienceSeconds, from }, ...options.settings, 'review.mode': { value: 'required', from } },
  };
}

async function present(checked: CheckResult, flags: CheckFlags, terminal: Terminal): Promise<number> {
  const findings = checked.report.findings.filter(({ ruleId, origin }) => origin === 'model' || reviewRuleIds.includes(ruleId));
  const report = { ...checked.report, findings };
  await presentReport(report, checked, flags, terminal);
  return exitCode(report, checked.config.settings.failOn.value);
}

/** `--allow`: remembers an endpoint in the user's own configuration, where no repository can reach. */
function allow(address: string, terminal: Terminal): number {
  const endpoint = parseAllowed(address);
  if (endpoint === undefined) throw new UsageError('usage-allow', `"${address}" is no address`, { hint: 'Write it as https://host or https://host=KEY_VARIABLE.' });
  const path = allowedEndpointsPath(terminal.env);
  if (path === undefined) throw new UsageError('usage-allow', 'there is no home folder to keep it in', { hint: 'Set HOME, or GUARD_REVIEW_ALLOW for this run.' });
  try {
    allowEndpoint(path, endpoint);
  } catch (cause) {
    throw new UsageError('usage-allow', `cannot write ${path}`, { cause });
  }
  terminal.stdout.write(`guard: ${formatAllowed(endpoint)} may review from now on (${path})\n`);
  return 0;
}
