import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config/read-config.ts';
import { ConfigError } from '../../../src/core/errors.ts';

const ruleIds = ['sql-concatenation', 'weak-crypto'];
const read = (text: string) => readConfig(text, 'guard.config.json', ruleIds);

/** The message of the ConfigError that a text causes. */
function problemOf(text: string): string {
  try {
    read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  throw new Error('nothing was refused');
}

describe('readConfig', () => {
  it('reads every key, with comments and trailing commas, and remembers where each was said', () => {
    const config = read(`{
  // adopted in March
  "$schema": "node_modules/stageguard/dist/guard.schema.json",
  "failOn": "warning",
  "strict": true, "allowUnparsed": true,
  "ignore": ["vendor/**"],
  "errorsOnly": [],
  "limits": { "maxBytes": 2048, "maxSteps": 5000, },
  "rules": { "weak-crypto": "off", "sql-concatenation": { "severity": "error", "paths": ["src"], "ignore": ["src/old"] } },
  "overrides": [{ "paths": ["tools"], "rules": { "sql-concatenation": "warning" } }],
}`);
    expect(config.settings.failOn).toEqual({ value: 'warning', from: 'guard.config.json:4:13' });
    expect(config.settings['limits.maxBytes']).toEqual({ value: 2048, from: 'guard.config.json:8:27' });
    expect(config.settings['limits.maxSteps'].value).toBe(5000);
    expect(config.settings.strict.value).toBe(true);
    expect(config.settings.allowUnparsed.value).toBe(true);
    expect(config.settings.ignore.value).toEqual(['vendor/**']);
    expect(config.settings.errorsOnly.value).toEqual([]);
    expect(config.rules.get('weak-crypto')?.level).toBe('off');
    expect(config.rules.get('sql-concatenation')).toEqual({ level: 'error', paths: ['src'], ignore: ['src/old'], from: 'guard.config.json:9:57' });
    expect(config.overrides[0]?.paths).toEqual(['tools']);
    expect(config.overrides[0]?.rules.get('sql-concatenation')?.level).toBe('warning');
  });

  it('takes an empty object, a byte order mark and Windows line ends', () => {
    expect(read('{}').settings.failOn).toEqual({ value: 'error', from: 'default' });
    expect(read('\uFEFF{\r\n  "strict": true\r\n}').settings.strict).toEqual({ value: true, from: 'guard.config.json:2:13' });
  });

  it('refuses an unknown key by place and suggests the one that was meant', () => {
    expect(problemOf('{\n  "falOn": "error"\n}')).toBe('guard.config.json:2:3: unknown key "falOn". Did you mean "failOn"?');
    expect(problemOf('{ "limits": { "maxByte": 1 } }')).toContain('unknown key "maxByte" in "limits". Did you mean "maxBytes"?');
    expect(problemOf('{ "rules": { "sql-concatentation": "off" } }')).toContain('unknown rule "sql-concatentation". Did you mean "sql-concatenation"?');
    expect(problemOf('{ "rules": { "weak-crypto": { "path": [] } } }')).toContain('Did you mean "paths"?');
    expect(problemOf('{ "overrides": [{ "paths": [], "rule": {} }] }')).toContain('unknown key "rule" in "overrides". Did you mean "rules"?');
  });

  it('knows no key of JavaScript itself', () => {
    expect(problemOf('{ "__proto__": { "failOn": "never" } }')).toContain('unknown key "__proto__"');
    expect(problemOf('{ "constructor": 1 }')).toContain('unknown key "constructor"');
    expect(problemOf('{ "rules": { "__proto__": "off" } }')).toContain('unknown rule "__proto__"');
    expect(problemOf('{ "limits": { "__proto__": 1 } }')).toContain('unknown key "__proto__" in "limits"');
  });

  it('has no way to take code or other files in', () => {
    expect(problemOf('{ "extends": "./shared.js" }')).toContain('unknown key "extends"');
    expect(problemOf('{ "extends": "https://example.com/guard.json" }')).toContain('unknown key "extends"');
  });

  it('refuses values of the wrong kind', () => {
    expect(problemOf('{ "failOn": "eror" }')).toContain('"failOn" must be one of "error", "warning", "suggestion", "never". Did you mean "error"?');
    expect(problemOf('{ "strict": "yes" }')).toContain('"strict" must be true or false');
    expect(problemOf('{ "limits": { "maxBytes": 0 } }')).toContain('"limits.maxBytes" must be a whole number from 1 to ');
    expect(problemOf('{ "limits": { "maxBytes": 1.5 } }')).toContain('whole number');
    expect(problemOf('{ "limits": 3 }')).toContain('"limits" must be an object');
    expect(problemOf('{ "ignore": "dist" }')).toContain('"ignore" must be a list of patterns');
    expect(problemOf('{ "ignore": [3] }')).toContain('must be a text in double quotes');
    expect(problemOf('{ "rules": { "weak-crypto": 2 } }')).toContain('rule "weak-crypto" must be one of "off"');
    expect(problemOf('{ "overrides": {} }')).toContain('"overrides" must be a list');
    expect(problemOf('{ "overrides": [{ "paths": ["src"] }] }')).toContain('"rules" is missing');
    expect(problemOf('[]')).toContain('guard.config.json:1:1: the configuration must be an object');
    expect(problemOf('')).toContain('guard.config.json:1:1: ');
  });

  it('names the place of broken JSON', () => {
    expect(problemOf('{\n  "strict": true\n  "failOn": "error"\n}')).toBe('guard.config.json:3:3: this is not valid JSON: comma expected');
  });

  it('refuses a key that is said twice', () => {
    expect(problemOf('{ "strict": true, "strict": false }')).toContain('guard.config.json:1:19: "strict" is said twice');
  });

  it('names every problem at once', () => {
    expect(problemOf('{ "a": 1, "strict": 2 }').split('\n')).toHaveLength(2);
  });

  it('refuses patterns that lead out of the repository, negate or could keep a matcher busy', () => {
    for (const glob of ['../secrets/**', '!src', 'src\\\\db', '*a*a*a*a*a*a', '**/**/**/**/**/**', ' ', 'x'.repeat(501)]) {
      expect(problemOf(JSON.stringify({ ignore: [glob.replace('\\\\', '\\')] }))).toContain('a pattern of "ignore"');
    }
  });

  it('reads the lines of a checklist and the routes of kinds of change, and refuses what is no line', () => {
    const config = read('{ "review": { "checklist": ["Amounts are in cents."], "kinds": { "trivial": { "route": "standard" } } } }');
    expect(config.settings['review.checklist'].value).toEqual(['Amounts are in cents.']);
    expect(config.settings['review.kinds'].value).toEqual({ trivial: { route: 'standard' } });
    for (const line of ['', '  ', 'two\nlines', 'x'.repeat(201)]) expect(problemOf(JSON.stringify({ review: { checklist: [line] } }))).toContain('a line of "review.checklist" must be one line of 1 to 200 characters');
    expect(problemOf(JSON.stringify({ review: { checklist: Array.from({ length: 21 }, () => 'x') } }))).toContain('more than 20 lines');
    expect(problemOf('{ "review": { "checklist": "x" } }')).toContain('must be a list of lines');
    expect(problemOf('{ "review": { "kinds": { "complex": { "route": "small" } } } }')).toContain('unknown key "complex" in "review.kinds"');
  });

  it('survives a file that is nested a hundred thousand deep, or huge', () => {
    expect(problemOf('['.repeat(100_000))).toMatch(/nested too deeply|not valid JSON|must be an object/);
    expect(problemOf(`{ "ignore": ["${'a'.repeat(300_000)}"] }`)).toContain('larger than');
  });
});
