import { describe, expect, test } from 'vitest';
import { disarmLines, escapeCode, escapeLine, escapeProse, stringifySafely } from '../../../src/report/escape.ts';

describe('escapeLine', () => {
  test.each([
    ['a line feed in a name', 'src/a\n.ts', 'src/a\\n.ts'],
    ['a carriage return', 'a\rb', 'a\\rb'],
    ['a tab', 'a\tb', 'a\\tb'],
    ['a terminal command', '\u001b]0;owned\u0007', '\\u001b]0;owned\\u0007'],
    ['a C1 control', '\u009b31m', '\\u009b31m'],
    ['a bidi override', 'admin\u202e', 'admin\\u202e'],
    ['a bidi isolate', '\u2066x\u2069', '\\u2066x\\u2069'],
    ['a zero-width space', 'ad\u200bmin', 'ad\\u200bmin'],
    ['a soft hyphen', 'ad\u00admin', 'ad\\u00admin'],
    ['a Hangul filler', 'x\u3164', 'x\\u3164'],
    ['a tag character', 'x\u{e0041}', 'x\\u{e0041}'],
    ['a lone surrogate', 'x\ud800y', 'x\\ud800y'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
    ['a runner command anywhere in the line', 'x ##[group]y', 'x \\u0023#[group]y'],
    ['a pipeline command anywhere in the line', '##vso[task.complete]', '\\u0023#vso[task.complete]'],
  ])('shows %s', (_what, text, shown) => {
    expect(escapeLine(text)).toBe(shown);
  });

  test('leaves what people write: accents, CJK, emoji with its variation selector', () => {
    const text = 'größe 注文 ❤️ 🎉 /* ok */ # heading';
    expect(escapeLine(text)).toBe(text);
  });

  test('shows a variation selector that follows no emoji, since it only hides data', () => {
    expect(escapeLine('a\ufe0f')).toBe('a\\ufe0f');
  });
});

test('escapeProse makes one line of a message that came in several', () => {
  expect(escapeProse('  first\r\n\tsecond  ')).toBe('first second');
});

test('escapeCode splits at every line end and keeps tabs', () => {
  expect(escapeCode('a\tb\r\nc\rd\ne\u001b\n\n')).toEqual(['a\tb', 'c', 'd', 'e\\u001b']);
});

describe('disarmLines', () => {
  test.each([
    ['::error::x', '\\u003a:error::x'],
    ['   ::set-output name=a::b', '   \\u003a:set-output name=a::b'],
    ['\u00a0\u3000::error::x', '\u00a0\u3000\\u003a:error::x'],
    ['\u001b[31m::error::x', '\u001b[31m\\u003a:error::x'],
  ])('takes the command out of %j', (line, disarmed) => {
    expect(disarmLines(`before\n${line}\nafter`)).toBe(`before\n${disarmed}\nafter`);
  });

  test('leaves double colons inside a line', () => {
    expect(disarmLines('std::string a:b::c')).toBe('std::string a:b::c');
  });
});

test('stringifySafely writes the exact data in harmless bytes', () => {
  const value = { 'pa\u202eth': 'a\u001b\u0085\u2028\u200b ##[group] ##vso[x] 🎉 \ud83d', nested: [{ line: '::error::' }] };
  const json = stringifySafely(value);
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/[\p{Cf}\p{Zl}\u0080-\u009f\u001b]|##\[|##vso/u);
});
