import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as oxc from 'oxc-parser';
import type { ParserOptions } from 'oxc-parser';
import { expect, test } from 'vitest';
import { loadOxc } from '../../../src/syntax/load-oxc.ts';

const options: ParserOptions = { lang: 'tsx', astType: 'ts', range: false, preserveParens: false, sourceType: 'unambiguous' };
const text = readFileSync(join(import.meta.dirname, 'fixtures/nasty.tsx'), 'utf8');

test('the native program loaded directly gives what the package gives', () => {
  const direct = loadOxc()!.parseSync('a.tsx', text, options);
  const wrapped = oxc.parseSync('a.tsx', text, options);
  expect(direct.program).toEqual(wrapped.program);
  expect(loadOxc()!.parseSync('a.ts', 'const = 1', {}).errors).toEqual(oxc.parseSync('a.ts', 'const = 1', {}).errors);
});
