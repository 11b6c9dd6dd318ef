import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { renderReference } from '../../../scripts/reference.ts';
import { commands } from '../../../src/cli/commands.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { configSchema } from '../../../src/config/schema.ts';
import { settingKeys } from '../../../src/config/settings.ts';

describe('derived files', () => {
  it.each([...renderReference()])('%s is what the tables say (else run: npm run reference)', (path, text) => {
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(text);
  });
});

describe('the schema of guard.config.json', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(configSchema(rules.map((rule) => rule.meta)));
  const readerAccepts = (config: unknown): boolean => {
    try {
      readConfig(JSON.stringify(config), 'guard.config.json', rules.map((rule) => rule.meta.id));
      return true;
    } catch {
      return false;
    }
  };
  const rule = 'sql-concatenation';

  it.each([
    {}, { $schema: 'x' }, { failOn: 'never' }, { strict: true, allowUnparsed: false }, { ignore: ['dist/**'], errorsOnly: [] },
    { review: { mode: 'on', maxUsdPerRun: 0.25, routes: { deep: { model: 'm', baseUrl: 'https://api.example.org/v1/', keyEnv: 'KEY', effort: 'high' } }, prices: { 'a/b:c': { input: 1, output: 2.5 } } } },
    { limits: {} }, { limits: { maxBytes: 1, maxSteps: 1000 } }, { rules: {} }, { rules: { [rule]: 'off' } },
    { rules: { [rule]: { severity: 'warning', paths: ['src'], ignore: [] } } }, { overrides: [] }, { overrides: [{ paths: ['a'], rules: { [rule]: 'error' } }] },
  ])('accepts what the reader accepts: %j', (config) => {
    expect([validate(config), readerAccepts(config)]).toEqual([true, true]);
  });

  it.each([
    [], { failon: 'error' }, { failOn: 'eror' }, { strict: 1 }, { ignore: 'dist' }, { ignore: [1] }, { ignore: [''] }, { limits: { maxBytes: 0 } }, { limits: { maxBytes: 1.5 } },
    { limits: { maxSteps: '9' } }, { limits: { more: 1 } }, { rules: { 'no-such-rule': 'off' } }, { rules: { [rule]: 'info' } }, { rules: { [rule]: { level: 'off' } } },
    { review: { mode: 'yes' } }, { review: { maxUsdPerRun: '1' } }, { review: { routes: { huge: {} } } }, { review: { routes: { deep: { key: 'sk-1' } } } },
    { review: { routes: { deep: { keyEnv: 'sk-live-1234' } } } }, { review: { routes: { deep: { baseUrl: 'https://user:pass@example.org/v1' } } } }, { review: { prices: { m: { input: 1 } } } },
    { overrides: {} }, { overrides: [{ paths: [] }] }, { overrides: [{ paths: [], rules: {}, more: 1 }] }, { extends: 'x' }, JSON.parse('{ "__proto__": {} }'),
  ])('refuses what the reader refuses: %j', (config) => {
    expect([validate(config), readerAccepts(config)]).toEqual([false, false]);
  });
});

describe('the tables', () => {
  it('give every setting that is not a list an option of guard check, or leave it to the file on purpose', () => {
    const check = commands.find((command) => command.name === 'check')!;
    const set = Object.values(check.options).flatMap((option) => option.setting ?? []);
    const review = settingKeys.filter((key) => key.startsWith('review.') && key !== 'review.mode');
    expect(settingKeys.filter((key) => !set.includes(key))).toEqual(['ignore', 'testPaths', 'errorsOnly', 'limits.maxSteps', 'policy.ai', 'policy.receipts', 'record', 'escapes.fixPatterns', 'types.seconds', ...review]);
  });

  it('say of every option what it does, in a sentence', () => {
    for (const command of commands) {
      for (const [key, option] of Object.entries(command.options)) expect(option.summary, `${command.name} ${key}`).toMatch(/^[A-Z].*\.$/s);
    }
  });

  it('let no option conflict with one that does not exist', () => {
    for (const command of commands) {
      for (const option of Object.values(command.options)) {
        for (const other of option.conflicts ?? []) expect(Object.keys(command.options)).toContain(other);
      }
    }
  });
});
