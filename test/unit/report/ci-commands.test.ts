import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { renderAzure } from '../../../src/report/azure.ts';
import { cutText } from '../../../src/report/escape-command.ts';
import { renderGithub } from '../../../src/report/github.ts';
import { orderWarning, sampleOptions, sampleReport, unparsedPath, userError } from '../../support/sample-report.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescapeData = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** Reads a log as GitHub's runner does: a line that starts with `::` is a command up to the next `::`. */
function commandsOf(log: string): Command[] {
  return log.split(/\r?\n/).flatMap((line) => {
    const match = /^\s*::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(line);
    if (match === null) return [];
    const properties = (match[2] ?? '').split(',').filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]);
    return [{ name: match[1]!, properties: Object.fromEntries(properties), message: unescapeData(match[3]!) }];
  });
}

describe('github', () => {
  test('annotates the lines, worst first, and ends with the receipt and the verdict', () => {
    const log = renderGithub(sampleReport(), sampleOptions());
    const [first, second, ...none] = commandsOf(log);
    expect(none).toEqual([]);
    expect(first).toMatchObject({ name: 'error', properties: { file: 'src/routes/users.ts', line: '7', endLine: '7', title: 'guard: sql-concatenation' } });
    expect(first!.message).toBe(`${userError.message}\nWrite instead:\n${userError.advice}`);
    expect(second).toMatchObject({ name: 'warning', properties: { file: 'src/orders.ts' } });
    expect(log.endsWith('4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread\nguard: blocked by 1 error · 1 warning passes\n')).toBe(true);
  });

  test('sends ten and counts the rest', () => {
    const findings = Array.from({ length: 25 }, (_, index): Finding => ({ ...(index === 20 ? userError : orderWarning), fingerprint: `f${index}` }));
    const commands = commandsOf(renderGithub(sampleReport({ findings }), sampleOptions()));
    expect(commands).toHaveLength(11);
    expect(commands[0]!.name).toBe('error');
    expect(commands.at(-1)).toMatchObject({ name: 'notice', message: expect.stringContaining('and 15 more') });
  });

  test('says first what was not read', () => {
    const [first] = commandsOf(renderGithub(sampleReport({ coverage: [unparsedPath] }), sampleOptions()));
    expect(first).toMatchObject({ name: 'error', properties: { file: 'src/half-typed.ts', line: '14', title: 'guard: guard-unread' } });
  });

  test.each(['a%0A::error::x', 'a,line=1::x', 'a:b,c=d%2C', 'größe [id].ts', '100%25'])('a runner reads the path %j as it is, and no second command', (name) => {
    const finding = { ...userError, location: { ...userError.location, path: name } };
    const commands = commandsOf(renderGithub(sampleReport({ findings: [finding] }), sampleOptions()));
    expect(commands).toHaveLength(1);
    expect(commands[0]!.properties['file']).toBe(name);
  });

  test('cuts a message before the runner does, and never in a character', () => {
    const [command] = commandsOf(renderGithub(sampleReport({ findings: [{ ...userError, message: '𝄞'.repeat(4_000) }] }), sampleOptions()));
    expect(command!.message.length).toBeLessThanOrEqual(4_000);
    expect(command!.message).toMatch(/^(?:𝄞)+…$/u);
    expect([cutText('abc', 3), cutText('abcd', 3)]).toEqual(['abc', 'ab…']);
  });

  test('prints no command where nothing is wrong', () => {
    expect(renderGithub(sampleReport({ findings: [] }), sampleOptions())).toBe('4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread\nguard: clean\n');
  });
});

describe('azure', () => {
  const issues = (log: string): string[][] => [...log.matchAll(/^##vso\[task\.logissue ([^\]]*)\](.*)$/gm)].map(([, properties, message]) => [properties!, message!]);

  test('logs errors and warnings as issues, and a suggestion as a line', () => {
    const log = renderAzure(sampleReport({ findings: [userError, orderWarning, { ...orderWarning, severity: 'suggestion' }] }), sampleOptions());
    expect(issues(log).map(([properties]) => properties)).toEqual([
      'type=error;sourcepath=src/routes/users.ts;linenumber=7;columnnumber=26;code=sql-concatenation',
      'type=warning;sourcepath=src/orders.ts;linenumber=5;columnnumber=10;code=sql-concatenation',
    ]);
    expect(log).toContain('\nsuggestion src/orders.ts:5 Parameter');
  });

  test('fails the task where a path was not read', () => {
    expect(renderAzure(sampleReport({ findings: [], coverage: [unparsedPath] }), sampleOptions())).toContain('##vso[task.complete result=Failed;]');
    expect(renderAzure(sampleReport({ findings: [] }), sampleOptions())).not.toContain('##vso');
  });

  test('escapes what would end a property or a message', () => {
    const finding = { ...userError, message: '50% ]\n##vso[task.complete]', location: { ...userError.location, path: 'a;b]c%.ts' } };
    const [[properties, message]] = issues(renderAzure(sampleReport({ findings: [finding] }), sampleOptions())) as [[string, string]];
    expect(properties).toContain('sourcepath=a%3Bb%5Dc%AZP25.ts;');
    expect(message).toContain('50%AZP25 ] \\u0023#vso[task.complete]');
  });
});
