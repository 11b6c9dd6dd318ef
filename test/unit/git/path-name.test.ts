import { describe, expect, test } from 'vitest';
import { decodePath, PathNames } from '../../../src/git/path-name.ts';

describe('a name', () => {
  test.each(['a.js', 'é.js', '📦', '\ufeffbom.js', 'new\nline', '\x1b[31m'])('%j in UTF-8 is shown as it is', (name) => {
    expect(decodePath(Buffer.from(name))).toEqual({ path: name });
  });

  test.each<[string, number[], string]>([
    ['Latin-1', [0x63, 0xe9, 0x2e], 'c\\xE9.'],
    ['a cut-off character', [0x61, 0xf0, 0x9f, 0x93], 'a\\xF0\\x9F\\x93'],
    ['a good one after a bad one', [0xff, 0xc3, 0xa9], '\\xFFé'],
    ['an overlong slash', [0xc0, 0xaf], '\\xC0\\xAF'],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], '\\xED\\xA0\\x80'],
  ])('with %s keeps its bytes', (_name, bytes, path) => {
    expect(decodePath(Uint8Array.from(bytes))).toEqual({ path, pathBytes: Uint8Array.from(bytes) });
  });
});

test('different names never share a path, and one name keeps its own', () => {
  const names = new PathNames();
  const raw = Buffer.from([0xe9]);
  const literal = Buffer.from('\\xE9');
  expect(names.name(raw).path).toBe('\\xE9');
  expect(names.name(literal)).toEqual({ path: '\\xE9?', pathBytes: Uint8Array.from(literal) });
  expect(names.name(raw).path).toBe('\\xE9');
  expect(names.name(literal).path).toBe('\\xE9?');
});
