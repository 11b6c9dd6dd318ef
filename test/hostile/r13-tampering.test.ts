/** R13: changes that weaken guard are told, from the configuration of the base. */
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { checkDeps } from '../../src/check-deps.ts';
import { innocentCases, tamperCases, tamperSnapshot } from '../support/tampering-cases.ts';
import { record } from './table.ts';

test('every change that weakens guard is told, and no other', async () => {
  const told = async (change: (typeof tamperCases)[number]['change']): Promise<boolean> => {
    const { report } = await check(Promise.resolve(tamperSnapshot(change)), { settings: {}, trust: 'base', today: () => '2026-11-22' }, checkDeps);
    return report.findings.some(({ ruleId, suppressed }) => ruleId === 'guard-tampering' && suppressed === undefined);
  };
  const wrong: string[] = [];
  for (const { name, change } of tamperCases) if (!(await told(change))) wrong.push(name);
  record({ id: 'R13', what: 'changes that weaken guard: not told', cases: tamperCases.length, wrong: wrong.length });
  const alarms: string[] = [];
  for (const { name, change } of innocentCases) if (await told(change)) alarms.push(name);
  record({ id: 'R13', what: 'innocent changes of the same files: told', cases: innocentCases.length, wrong: alarms.length });
  expect([...wrong, ...alarms]).toEqual([]);
}, 300_000);
