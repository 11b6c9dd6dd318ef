/** Synthetic histories whose faults are known: built with real git, searched by the real command. */
import { expect } from 'vitest';
import type { EscapeRecord } from '../../src/core/record.ts';
import { runCommand } from './run-command.ts';
import { TestRepo, withRepo } from './with-repo.ts';

/** What is expected of one escape: commits by their subjects. */
export type Told = Pick<EscapeRecord, 'path' | 'start' | 'end' | 'class' | 'why' | 'confidence' | 'fixSign' | 'category' | 'categoryBy'> & { readonly fixSubject: string; readonly inducingSubject?: string; readonly id: string };

export interface Search {
  readonly commits: number;
  readonly fixes: number;
  readonly inert: number;
  readonly escapes: readonly (Told & EscapeRecord)[];
  readonly stderr: string;
}

/** A repository whose clock goes on by a day with each commit, from 2026-01-01. */
export class HistoryRepo extends TestRepo {
  #day = 0;

  /** Commits on the next day, or at the given time. */
  at(message: string, files: Readonly<Record<string, string | Uint8Array>> = {}, date?: string): string {
    this.tick(date);
    return this.commit(message, files);
  }

  /** Sets the clock for whatever git does next. */
  tick(date?: string): void {
    this.#day += 1;
    const now = date ?? new Date(Date.UTC(2026, 0, this.#day, 12)).toISOString();
    this.env['GIT_AUTHOR_DATE'] = now;
    this.env['GIT_COMMITTER_DATE'] = now;
  }
}

/** An empty repository for a history; removed when the test has ended. */
export function withHistory(): HistoryRepo {
  const { home, dir } = withRepo();
  return new HistoryRepo(home, dir);
}

/** Runs `guard escapes` and reads what it says. */
export async function search(repo: TestRepo, ...args: readonly string[]): Promise<Search> {
  const { code, stdout, stderr } = await runCommand(repo, ['escapes', '--since', 'all', '--format', 'json', ...args]);
  expect(code, stderr).toBe(0);
  return { ...JSON.parse(stdout), stderr };
}

/** `fix ← cause path:start-end`, for short expectations; the class and why where it is not plainly "before guard". */
export function short({ fixSubject, inducingSubject, path, start, end, class: kind, why }: Told): string {
  const state = kind === 'uncovered' && why === 'before guard' ? '' : ` ${kind}${why === undefined ? '' : `: ${why}`}`;
  return `${fixSubject} <- ${inducingSubject ?? '?'} ${path}:${start}-${end}${state}`;
}

/** All escapes of a search, in short. */
export const list = ({ escapes }: Search): readonly string[] => escapes.map(short);

/** A module of some functions, with the line of each that matters. */
export function shop(lines: { readonly sum?: string; readonly tax?: string; readonly name?: string } = {}): string {
  return `export function sum(items) {
  let total = 0;
  ${lines.sum ?? 'for (const item of items) total += item.price;'}
  return total;
}

export function tax(total) {
  const rate = 0.2;
  ${lines.tax ?? 'return total * rate;'}
}

export function nameOf(user) {
  const first = user.first.trim();
  ${lines.name ?? 'return first.toUpperCase();'}
}
`;
}

/** A first commit, one that makes a fault in `sum`, and one beside it. */
export function faulty(): HistoryRepo {
  const repo = withHistory();
  repo.at('feat: shop', { 'src/shop.js': shop(), 'README.md': '# Shop\n' });
  repo.at('feat: quantities', { 'src/shop.js': shop({ sum: 'for (const item of items) total += item.price * item.count - 1;' }) });
  repo.at('docs: more', { 'README.md': '# The shop\n' });
  return repo;
}
/** The same module when the fault is repaired, and where it was. */
export const repaired = shop({ sum: 'for (const item of items) total += item.price * item.count;' });
export const found = 'src/shop.js:3-3';
