import { expect } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Finding } from '../../src/core/finding.ts';
import { analyzeFiles } from './check-case.ts';

/** The two rules that look up members of Node's modules. */
export const memberRules = rules.filter(({ meta }) => meta.id === 'invented-member' || meta.id === 'invented-export');

/** Where a piece of code stands. */
export interface MemberSetting {
  readonly path?: string;
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Other files of the repository, unchanged. */
  readonly others?: Readonly<Record<string, string>>;
}

/** What the rules on members and exports say of a file; nothing may fail. */
export async function checkMembersOf(code: string, { path = 'src/shop.ts', manifest = {}, others = {} }: MemberSetting = {}): Promise<readonly Finding[]> {
  const rest = { 'package.json': JSON.stringify({ name: 'shop', ...manifest }), ...others };
  const { findings, failures, coverage } = await analyzeFiles({ ...rest, [path]: code }, Object.keys(rest), { rules: memberRules });
  expect(failures).toEqual([]);
  expect(coverage.filter((one) => one.state === 'failed')).toEqual([]);
  return findings;
}
