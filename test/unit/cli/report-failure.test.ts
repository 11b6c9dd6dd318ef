import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../src/cli/report-failure.ts';
import { ConfigError, GitError } from '../../../src/core/errors.ts';

describe('describeFailure', () => {
  it('says an expected failure in one sentence, with its remedy', () => {
    expect(describeFailure(new GitError('x', 'git could not be started', { hint: 'Install git.' }))).toBe('guard: git could not be started\n  Install git.\n');
    expect(describeFailure(new GitError('x', 'plain'))).toBe('guard: plain\n');
  });

  it('lists several problems below each other', () => {
    expect(describeFailure(new ConfigError('x', 'a.json:1:1: one\na.json:2:1: two'))).toBe('guard: a.json:1:1: one\n       a.json:2:1: two\n');
  });

  it('says that anything else is a bug of guard, with stack, cause and versions', () => {
    const said = describeFailure(new TypeError('undefined is not a function', { cause: new Error('deeper') }));
    expect(said).toMatch(/^guard: this is a bug in guard/);
    expect(said).toContain('TypeError: undefined is not a function');
    expect(said).toContain('report-failure.test.ts');
    expect(said).toContain('caused by Error: deeper');
    expect(said).toContain(`node ${process.version}`);
    expect(describeFailure('a string')).toContain('thrown: a string');
  });

  it('lets no foreign text move the cursor or start a log command', () => {
    const said = describeFailure(new GitError('x', '\u001b[2J::error::\u202e', { hint: '::add-mask::x' }));
    expect(said).not.toMatch(/\u001b|\u202e/);
    expect(said).not.toMatch(/^\s*::/m);
  });
});
