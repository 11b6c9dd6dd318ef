import { describe, expect, it } from 'vitest';
import { readSpecifier } from '../../../src/project/specifier.ts';

describe('readSpecifier', () => {
  it.each([
    ['./db', 'relative'], ['..', 'relative'], ['!!raw-loader!./x', 'relative'], ['./x?raw', 'relative'], ['#db', 'imports-key'], ['node:fs', 'node'], ['pg', 'package'], ['@acme/db/pool', 'package'], ['JSONStream', 'package'],
    ['virtual:x', 'other'], ['https://x.dev/y', 'other'], ['~icons/x', 'other'], ['@/db', 'other'], ['$lib/x', 'other'], ['/abs', 'other'], ['./x?magic', 'other'], ['uno.css', 'other'], ['', 'other'], ['a b', 'other'],
  ])('takes %j for %s', (written, kind) => {
    expect(readSpecifier(written).kind).toBe(kind);
  });

  it('parts a package from what is asked of it', () => {
    expect(readSpecifier('@acme/db/pool?url')).toEqual({ kind: 'package', name: '@acme/db', subpath: '/pool', query: true });
    expect(readSpecifier('lodash/')).toEqual({ kind: 'package', name: 'lodash', subpath: '', query: false });
  });
});
