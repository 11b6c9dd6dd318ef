import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeRepo } from '../support/with-repo.ts';
import { runGuard } from './guard-process.ts';

const repo = makeRepo();
const guard = (...args: readonly string[]) => runGuard(repo, args);
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

describe('guard', () => {
  test('prints its version, and nothing else', () => {
    for (const flag of ['--version', '-V']) expect(guard(flag)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('shows help for itself and for each command', () => {
    const { status, stdout } = guard('--help');
    expect(status).toBe(0);
    for (const command of ['check', 'rules', 'explain', 'config', 'baseline', 'demo']) {
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
      const help = guard(command, '--help');
      expect([help.status, help.stderr]).toEqual([0, '']);
      expect(help.stdout).toContain(`Usage: guard ${command}`);
    }
    expect(guard('help', 'check').stdout).toBe(guard('check', '--help').stdout);
  });

  test('without a command is a mistake, so that a hook that forgot it does not pass', () => {
    const { status, stdout, stderr } = guard();
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: guard');
  });

  test.each([
    [['chekc'], "unknown command 'chekc'", 'check'],
    [['check', '--fial-on', 'error'], "unknown option '--fial-on'", '--fail-on'],
    [['check', '--worktre'], "unknown option '--worktre'", '--worktree'],
    [['explain', 'sql-concatentation'], 'there is no rule "sql-concatentation"', 'sql-concatenation'],
  ])('suggests what was meant: %j', (args, problem, suggestion) => {
    const { status, stdout, stderr } = guard(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`guard: ${problem}`);
    expect(stderr).toMatch(new RegExp(`[Dd]id you mean "?${suggestion}"?\\?`));
  });

  test.each([
    [['check', '--fail-on', 'eror'], "argument 'eror' is invalid. Allowed choices are error, warning, suggestion, never."],
    [['check', '--format', 'xml'], "argument 'xml' is invalid. Allowed choices are text, json, sarif, agent, github,"],
    [['check', '--max-bytes', '1e6'], 'It must be a whole number from 1 to'],
    [['check', '--max-bytes', '0'], 'It must be a whole number from 1 to'],
    [['check', '--base'], "option '--base <ref>' argument missing"],
    [['check', '--all', '--amend'], 'cannot be used with option'],
    [['check', '--quiet', '--verbose'], 'cannot be used with option'],
    [['check', '--stage'], '--stage only goes with --fix'],
    [['check', '--fix', '--stage', '--base', 'main'], '--stage goes with what is staged, not with commits'],
    [['explain'], "missing required argument 'rule'"],
    [['rules', 'sql'], 'too many arguments'],
    [['explain', 'sql-concatenation', 'more'], 'too many arguments'],
  ])('refuses in one sentence: %j', (args, problem) => {
    const { status, stdout, stderr } = guard(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^guard: /);
    expect(stderr).toContain(problem);
  });
});

describe('guard rules', () => {
  test('lists every rule with its severity and CWE', () => {
    const { status, stdout } = guard('rules');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^sql-concatenation +error +\S.*\(CWE-89\b/m);
  });

  test('gives them as data', () => {
    const rules = JSON.parse(guard('rules', '--json').stdout);
    expect(rules[0]).toMatchObject({ id: 'sql-concatenation', severity: 'error' });
    expect(rules[0].cwe).toContain(89);
  });
});

describe('guard explain', () => {
  test("shows the rule's page, wrapped, without Markdown's marks", () => {
    const { status, stdout } = guard('explain', 'sql-concatenation');
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^sql-concatenation: /);
    expect(stdout).toContain('CWE-89');
    expect(stdout).not.toMatch(/^#|^```|\u001b/m);
    const prose = lines.filter((line) => /^\w/.test(line));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('paints when it is told to', () => {
    expect(guard('explain', 'sql-concatenation', '--color').stdout).toContain('\u001b[1m');
    expect(runGuard(repo, ['explain', 'sql-concatenation'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[1m');
    expect(runGuard(repo, ['explain', 'sql-concatenation', '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\u001b');
    expect(runGuard(repo, ['explain', 'sql-concatenation'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });
});
