import { readEnvironment } from '../attribution/environment.ts';
import type { CommitRange } from '../attribution/read-history.ts';
import type { CheckOptions, CheckResult } from '../check.ts';
import { exitCode, isActive } from '../core/exit-code.ts';
import type { Report } from '../core/report.ts';
import type { GitContext, GitSnapshot, SnapshotRequest } from '../git/open-snapshot.ts';
import type { CheckFlags } from './check-request.ts';
import { uninterrupted } from './signals.ts';

/**
 * What a check does to find out who wrote the change. Looking at the environment is free and always done; git and the records
 * of agents are read when someone asked (`--attribution`, `policy.ai`) and for commits in CI.
 */
export function attributionFor(request: SnapshotRequest, flags: CheckFlags, context: GitContext, opening: () => Promise<GitSnapshot>): NonNullable<CheckOptions['attribute']> {
  const commits = rangeOf(request);
  const isCi = !['', '0', 'false'].includes(context.env['CI'] ?? '');
  const hasSign = commits === undefined && request.mode !== 'all' && readEnvironment(context.env) !== undefined;
  return async (config, snapshot) => {
    const { 'policy.ai': policy, 'review.authors': authors, 'review.mode': mode } = config.settings;
    const isAsked = flags.attribution === true || policy.value !== 'same' || (mode.value !== 'off' && authors.value === 'ai');
    const readsRepository = isAsked || (isCi && commits !== undefined);
    if (!readsRepository && !hasSign && flags.ai !== true) return undefined;
    const [{ attribute }, { gitDir, commonDir, headOid }] = await Promise.all([import('../attribution/attribute.ts'), opening()]);
    return attribute(snapshot, {
      context, gitDir, commonDir, readsRepository,
      ...(headOid === undefined ? {} : { headOid }),
      ...(commits === undefined ? {} : { commits }),
      ...(flags.ai === true ? { said: { source: 'flag', detail: '--ai' } as const } : {}),
    });
  };
}

function rangeOf(request: SnapshotRequest): CommitRange | undefined {
  if (request.mode === 'base') return { from: request.ref, to: 'HEAD' };
  if (request.mode !== 'range') return undefined;
  const [from, to] = request.range.split(/\.{2,3}/);
  return { from: from || 'HEAD', to: to || 'HEAD' };
}

/**
 * Receipts, where the configuration asks for them: a hook that let a change pass leaves one, and a check of commits names those
 * that have none. Gives what the report is to say.
 */
export async function handleReceipts(request: SnapshotRequest, flags: CheckFlags, context: GitContext, snapshot: GitSnapshot, { report, config, rules }: CheckResult): Promise<readonly string[]> {
  if (!config.settings['policy.receipts'].value) return [];
  const { findUnseen, writeReceipt } = await import('../attribution/receipt.ts');
  const range = rangeOf(request);
  if (range !== undefined) return sayUnseen(await findUnseen(context, range));
  const failOn = config.settings.failOn.value;
  if (request.mode !== 'staged' || flags.hook !== true || exitCode(report, failOn, flags.includeExisting) !== 0) return [];
  const { createHash } = await import('node:crypto');
  const basis = JSON.stringify([GUARD_VERSION, rules.map(({ meta }) => meta.id), Object.entries(config.settings).map(([key, { value }]) => [key, value]), [...config.rules], config.overrides]);
  await uninterrupted(() => writeReceipt(context, snapshot.gitDir, { version: GUARD_VERSION, rules: createHash('sha256').update(basis).digest('hex').slice(0, 16), verdict: isClean(report) ? 'clean' : 'passed' }));
  return [];
}

function isClean(report: Report): boolean {
  return !report.findings.some((finding) => isActive(finding));
}

function sayUnseen({ hasReceipts, total, unseen }: { readonly hasReceipts: boolean; readonly total: number; readonly unseen: readonly { readonly oid: string; readonly subject: string }[] }): readonly string[] {
  if (!hasReceipts) return ['no receipts of local checks are here; they come with: git fetch origin refs/notes/guard:refs/notes/guard'];
  if (unseen.length === 0) return [];
  const named = unseen.slice(0, 10).map(({ oid, subject }) => `${oid.slice(0, 10)} ${subject.slice(0, 60)}`);
  return [`${unseen.length} of ${total} commits passed no hook of guard before (--no-verify, a rebase, or made elsewhere): ${named.join(', ')}${unseen.length > 10 ? ', …' : ''}`];
}
