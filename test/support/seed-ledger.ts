/** Writes a record into a real repository, with the commits that make its outcomes true. */
import { join } from 'node:path';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import type { CheckRecord, EscapeRecord, FindingRecord, Outcome, RecordEntry, ReviewRecord } from '../../src/core/record.ts';
import { checkOf, day, escape, finding, hunk, times } from './seeded-record.ts';
import type { TestRepo } from './with-repo.ts';

/** A finding, what is to become of it, and when it was seen. */
export interface SeededFinding {
  readonly outcome: Outcome;
  readonly at: string;
  readonly finding: Partial<FindingRecord>;
  readonly review?: ReviewRecord;
}

/** Puts findings and repaired faults on record: each finding in a file of its own, committed where it is to be. */
export async function seedLedger(repo: TestRepo, findings: readonly SeededFinding[], escapes: readonly EscapeRecord[] = [], more: readonly RecordEntry[] = []): Promise<void> {
  const pathOf = (index: number): string => `seeded/f${index}.ts`;
  repo.commit('feat: all at once', { 'seeded/index.ts': 'export {};\n', ...Object.fromEntries(findings.map((_, index) => [pathOf(index), `export const n${index} = ${index};\n`])) });
  const oids = new Map(repo.git('ls-tree', '-r', 'HEAD').split('\n').filter((line) => line !== '').map((line) => [line.split('\t')[1]!, line.split(/[ \t]/)[2]!]));
  const entries: RecordEntry[] = [...escapes, ...more];
  findings.forEach(({ outcome, at, finding: said, review }, index) => {
    const path = pathOf(index);
    const seen = finding({ ...said, path, start: 1, end: 1, ...(outcome === 'suppressed' ? { suppressed: 'inline' as const } : {}) });
    const by = { by: seen.by, ...(seen.origin === 'model' ? { review: 'reviewed' as const } : {}), ...(seen.route === undefined ? {} : { route: seen.route }) };
    const isCommitted = outcome === 'committed' || outcome === 'refuted' || outcome === 'suppressed';
    const made = (oid: string, later: number, findings: readonly FindingRecord[]): CheckRecord => checkOf({
      at: new Date(Date.parse(at) + later).toISOString(), parent: `parent-${index}`, place: 'here', exit: findings.length > 0 && seen.severity === 'error' ? 1 : 0,
      files: [{ path, oid, state: 'checked', hunks: [hunk({ start: 1, lines: 1, ...by })] }], findings, ...(review === undefined ? {} : { review }),
    });
    entries.push(made(isCommitted ? oids.get(path)! : `draft-${index}`, 0, [seen]));
    if (outcome === 'fixed') entries.push(made(oids.get(path)!, 60_000, []));
    if (outcome === 'refuted') entries.push({ kind: 'feedback', id: `verdict-${index}`, at, fingerprint: seen.fingerprint, verdict: 'wrong' });
  });
  const ledger = await openLedger(join(repo.dir, '.git'));
  await ledger.append(entries);
  ledger.close();
}

/** What nine months of a team may leave behind: AI and people, static rules and a reviewer, caught and slipped. */
export function teamRecord(): { readonly findings: readonly SeededFinding[]; readonly escapes: readonly EscapeRecord[]; readonly more: readonly RecordEntry[] } {
  let state = 4242;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const kinds = [
    { category: 'security-injection', ruleId: 'sql-concatenation', origin: 'static', fixed: 31, committed: 2, suppressed: 3, refuted: 1, escaped: 1, uncovered: 6 },
    { category: 'null-safety', ruleId: 'review-null-safety', origin: 'model', route: 'standard', fixed: 22, committed: 6, suppressed: 1, refuted: 4, escaped: 17, uncovered: 9 },
    { category: 'error-handling', ruleId: 'review-error-handling', origin: 'model', route: 'standard', fixed: 6, committed: 9, suppressed: 2, refuted: 8, escaped: 19, uncovered: 7 },
    { category: 'invented-name', ruleId: 'invented-member', origin: 'static', fixed: 27, committed: 1, suppressed: 0, refuted: 2, escaped: 2, uncovered: 3 },
    { category: 'logic', ruleId: 'review-logic', origin: 'model', route: 'deep', fixed: 13, committed: 4, suppressed: 0, refuted: 3, escaped: 11, uncovered: 12 },
    { category: 'async-concurrency', ruleId: 'review-async-concurrency', origin: 'model', route: 'deep', fixed: 3, committed: 5, suppressed: 1, refuted: 1, escaped: 4, uncovered: 2 },
    { category: 'data-loss', ruleId: 'review-data-loss', origin: 'model', route: 'small', fixed: 2, committed: 0, suppressed: 0, refuted: 0, escaped: 1, uncovered: 0 },
  ] as const;
  const whenAfter = (from: number): string => new Date(Date.UTC(2026, from + Math.floor(random() * (10 - from)), 1 + Math.floor(random() * 27), 10)).toISOString();
  const writer = (isAi: boolean): Pick<FindingRecord, 'by' | 'agent'> => (isAi ? { by: 'ai', agent: random() < 0.6 ? 'Claude Code' : 'Codex' } : { by: random() < 0.85 ? 'human' : random() < 0.5 ? 'mixed' : 'unknown' });
  const findings: SeededFinding[] = [];
  const escapes: EscapeRecord[] = [];
  for (const { category, ruleId, origin, fixed, committed, suppressed, refuted, escaped, uncovered, ...kind } of kinds) {
    const route = 'route' in kind ? { route: kind.route } : {};
    for (const [outcome, count] of Object.entries({ fixed, committed, suppressed, refuted })) {
      for (let index = 0; index < count; index++) {
        const usage = { calls: 2, inputTokens: 7_400, outputTokens: 620, usd: 0.031, ms: 4_000, model: 'gpt-5.5' };
        findings.push({ outcome: outcome as Outcome, at: whenAfter(2), finding: { category, ruleId, origin, ...route, ...writer(random() < 0.45) }, ...('route' in kind ? { review: { status: 'complete', routes: [{ route: kind.route, ...usage }] } } : {}) });
      }
    }
    for (const [name, count] of Object.entries({ escaped, uncovered })) {
      for (let index = 0; index < count; index++) {
        const isCovered = name === 'escaped';
        escapes.push(escape({
          class: isCovered ? 'escaped' : 'uncovered', category, categoryBy: 'reviewer', fix: { oid: `${Math.floor(random() * 2 ** 40).toString(16).padStart(10, '0')}${'0'.repeat(30)}`, at: whenAfter(isCovered ? 3 : 1) },
          path: ['src/orders/checkout.ts', 'src/billing/invoice.ts', 'src/api/users.ts', 'src/jobs/nightly-export.ts'][Math.floor(random() * 4)]!,
          ...(isCovered && 'route' in kind ? { route: kind.route } : {}), ...(isCovered ? {} : { why: random() < 0.6 ? 'before guard' : random() < 0.5 ? 'not reviewed: timeout' : 'skipped: generated' }), ...writer(random() < (isCovered ? 0.72 : 0.3)),
        }));
      }
    }
  }
  const others = times(60, (index) => checkOf({
    at: day(1 + (index % 28), 3 + (index % 8)), door: index % 7 === 0 ? 'ci' : index % 5 === 0 ? 'agent' : 'hook',
    files: [{ path: `src/other-${index}.ts`, oid: `other-${index}`, state: index % 9 === 0 ? 'skipped' : 'checked', ...(index % 9 === 0 ? { reason: 'generated' } : {}), hunks: times(3, (at) => hunk({ review: (['reviewed', 'cached', 'inert', 'reviewed', 'not-reviewed', 'excluded'] as const)[(index + at) % 6]!, ...((index + at) % 6 === 4 ? { reason: 'timeout' as const } : {}) })) }],
  }));
  return { findings, escapes, more: others };
}
