import { describe, expect, test } from 'vitest';
import type { CheckOptions, CheckResult } from '../../src/check.ts';
import { check } from '../../src/check.ts';
import { checkDeps } from '../../src/check-deps.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { exitCode } from '../../src/core/exit-code.ts';
import { guardedBase, innocentCases, tamperCases, tamperSnapshot } from '../support/tampering-cases.ts';

function run(snapshot: Snapshot, options: Partial<CheckOptions> = {}): Promise<CheckResult> {
  return check(Promise.resolve(snapshot), { settings: {}, trust: 'base', today: () => '2026-11-22', ...options }, checkDeps);
}

function told({ report }: CheckResult): string[] {
  return report.findings.filter(({ ruleId }) => ruleId === 'guard-tampering').map(({ severity, location }) => `${severity} ${location.path}:${location.start.line}`);
}

describe('a change that gets past guard is told', () => {
  test.each(tamperCases.map((one) => [one.name, one] as const))('when %s', async (_name, one) => {
    const result = await run(tamperSnapshot(one.change));
    expect(told(result)).toEqual(one.expect);
    const finding = result.report.findings.find(({ ruleId }) => ruleId === 'guard-tampering')!;
    expect(finding.message).toContain(one.says ?? '');
    expect(finding.suppressed).toBeUndefined();
    // the base says that warnings block
    expect(exitCode(result.report, result.config.settings.failOn.value)).toBe(1);
  });

  test('with the line it is about, and with a fingerprint of its own', async () => {
    const { report } = await run(tamperSnapshot(Object.assign({}, ...tamperCases.slice(0, 1).map(({ change }) => change), { '.gitattributes': '*.js -diff\n' })));
    expect(report.excerpts['.gitattributes']).toMatchObject({ 1: '*.js -diff' });
    const prints = report.findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('nothing is told', () => {
  test.each(innocentCases.map((one) => [one.name, one] as const))('of %s', async (_name, one) => {
    expect(told(await run(tamperSnapshot(one.change)))).toEqual([]);
  });

  test('of what people stage themselves', async () => {
    for (const { change } of tamperCases.filter((one, index) => index % 6 === 0 && !one.name.includes('broken'))) expect(told(await run(tamperSnapshot(change), { trust: 'snapshot' }))).toEqual([]);
  });

  test('where the base turned the rule off', async () => {
    const base = { ...guardedBase, 'guard.config.json': '{ "rules": { "guard-tampering": "off" } }\n' };
    expect(told(await run(tamperSnapshot({ '.gitattributes': '*.js -diff\n' }, base)))).toEqual([]);
  });
});

test('an ignore comment of an AI is an error', async () => {
  const { change } = tamperCases.find(({ name }) => name.includes('its own finding'))!;
  expect(told(await run(tamperSnapshot(change), { authorOf: () => 'ai' }))).toEqual(['error src/a.js:4']);
  expect(told(await run(tamperSnapshot(change), { authorOf: () => 'human' }))).toEqual(['warning src/a.js:4']);
});

test('the configuration, the baseline and the models of the base count, whatever the change makes of them', async () => {
  const injection = tamperCases.find(({ name }) => name.includes('its own finding'))!.change['src/a.js']!.replace(/^ {2}\/\/ guard-ignore.*\n/m, '');
  const before = await run(tamperSnapshot({ 'src/a.js': injection }));
  const error = before.report.findings.find(({ ruleId }) => ruleId === 'sql-concatenation')!;
  expect(error.severity).toBe('error');
  const entry = JSON.stringify({ version: 1, findings: [{ path: 'src/a.js', rule: 'sql-concatenation', fingerprint: error.fingerprint, count: 9 }] });
  const after = await run(tamperSnapshot({ 'src/a.js': injection, 'guard.config.json': '{ "rules": { "sql-concatenation": "off" }, "ignore": ["src"] }\n', 'guard.baseline.json': entry }));
  expect(after.report.findings.find(({ ruleId }) => ruleId === 'sql-concatenation')).toMatchObject({ severity: 'error', fingerprint: error.fingerprint });
  expect(after.report.findings.find(({ ruleId }) => ruleId === 'sql-concatenation')!.suppressed).toBeUndefined();
});
