import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { drawPatch } from '../../../src/cli/tune/draw-patch.ts';
import { editConfig } from '../../../src/tune/edit-config.ts';
import { withRepo } from '../../support/with-repo.ts';

const rule = { path: ['rules', 'xss'], value: 'warning' } as const;
const line = { path: ['review', 'checklist'], append: 'Look "twice".' } as const;

describe('editConfig', () => {
  test.each([
    ['no file', undefined, '{\n  "rules": {\n    "xss": "warning"\n  }\n}\n'],
    ['an empty object', '{}\n', '{\n  "rules": {\n    "xss": "warning"\n  }\n}\n'],
    ['one line', '{ "rules": { "weak-hash": "off" } }', '{ "rules": { "weak-hash": "off", "xss": "warning" } }'],
    ['a comment behind the last member', '{\n  "rules": {\n    "weak-hash": "off" // legacy\n  }\n}', '{\n  "rules": {\n    "weak-hash": "off", // legacy\n    "xss": "warning"\n  }\n}'],
    ['a trailing comma', '{\n  "rules": {\n    "weak-hash": "off", /* a, b */\n  },\n}', '{\n  "rules": {\n    "weak-hash": "off", /* a, b */\n    "xss": "warning",\n  },\n}'],
    ['a comma inside a comment', '{\n  "rules": {\n    "weak-hash": "off" /* a, b */\n  }\n}', '{\n  "rules": {\n    "weak-hash": "off", /* a, b */\n    "xss": "warning"\n  }\n}'],
    ['a comment below the last member', '{\n  "rules": {\n    "weak-hash": "off"\n    // more to come\n  }\n}', '{\n  "rules": {\n    "weak-hash": "off",\n    "xss": "warning"\n    // more to come\n  }\n}'],
    ['the value itself', '{ "rules": { "xss": /* loud */ "error" } } // end', '{ "rules": { "xss": /* loud */ "warning" } } // end'],
    ['tabs and CRLF', '{\r\n\t"rules": {\r\n\t\t"weak-hash": "off" // x\r\n\t}\r\n}\r\n', '{\r\n\t"rules": {\r\n\t\t"weak-hash": "off", // x\r\n\t\t"xss": "warning"\r\n\t}\r\n}\r\n'],
    ['a byte order mark', '\uFEFF{ "rules": { "xss": "off" } }', '\uFEFF{ "rules": { "xss": "warning" } }'],
    ['the last member on the line of the bracket', '{\n  "rules": { "weak-hash": "off" },\n  "strict": true }\n', '{\n  "rules": { "weak-hash": "off", "xss": "warning" },\n  "strict": true }\n'],
  ])('sets a rule in a file with %s', (_name, before, after) => {
    expect(editConfig(before, [rule])).toBe(after);
  });

  test.each([
    ['no list', '{ "review": { "mode": "on" } }'],
    ['an empty list', '{\n  "review": {\n    "checklist": []\n  }\n}\n'],
    ['a list of lines', '{\n  "review": {\n    "checklist": [\n      "One." // first\n    ]\n  }\n}\n'],
    ['a list on one line', '{ "review": { "checklist": ["One."] } }'],
  ])('puts a line at the end of %s', (_name, before) => {
    const after = editConfig(before, [line]);
    const { review } = parse(after, [], { allowTrailingComma: true }) as { review: { checklist: string[] } };
    expect(review.checklist.at(-1)).toBe('Look "twice".');
    expect(review.checklist).toHaveLength((/One\./.test(before) ? 1 : 0) + 1);
    if (before.includes('// first')) expect(after).toContain('"One.", // first\n      "Look');
  });
});

describe('the patch', () => {
  const long = `{\n${Array.from({ length: 30 }, (_, index) => `  "k${index}": ${index},`).join('\n')}\n  "last": 0\n}\n`;
  test.each([
    ['a new file', undefined, '{\n  "rules": {}\n}\n'],
    ['one changed line', '{\n  "a": 1\n}\n', '{\n  "a": 2\n}\n'],
    ['lines far apart', long, long.replace('"k1": 1', '"k1": "one"').replace('"last": 0', '"last": 0,\n  "more": 1')],
    ['lines close together', long, long.replace('"k1": 1', '"k1": "one"').replace('"k6": 6', '"k6": "six"')],
    ['a line taken away', long, long.replace('  "k9": 9,\n', '')],
    ['the first line', long, `// ours\n${long}`],
    ['no line end at the end', '{ "a": 1 }', '{ "a": 2 }'],
    ['a line end that comes', '{ "a": 1 }', '{ "a": 1 }\n'],
  ])('of %s is what git apply takes', (_name, before, after) => {
    const repo = withRepo();
    repo.commit('start', before === undefined ? { 'other.txt': 'x\n' } : { 'guard.config.json': before });
    repo.run('git', ['apply', '--index', '-'], { input: drawPatch('guard.config.json', before, after) });
    expect(repo.read('guard.config.json').toString()).toBe(after);
  });

  test('of nothing is nothing', () => {
    expect(drawPatch('guard.config.json', '{}', '{}')).toBe('');
  });
});
