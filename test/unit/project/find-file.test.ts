import { describe, expect, it } from 'vitest';
import { findFile } from '../../../src/project/find-file.ts';
import { createListing } from '../../../src/project/listing.ts';
import { respell } from '../../../src/project/respell.ts';

const listing = createListing(new Set(['src/db.ts', 'src/lib/index.ts', 'src/Card.tsx', 'src/icon.svg', 'src/view.ios.js', 'src/types.d.ts', 'src/legacy.js', 'src/main/package.json', 'src/orders/list-orders.ts']));

describe('findFile', () => {
  it.each([
    ['src/db', 'src/db.ts'], ['src/db.js', 'src/db.ts'], ['src/lib', 'src/lib/index.ts'], ['src/types', 'src/types.d.ts'], ['src/types.js', 'src/types.d.ts'], ['src/Card.jsx', 'src/Card.tsx'], ['src/Card.ts', 'src/Card.tsx'], ['src/icon.svg', 'src/icon.svg'],
  ])('finds %s', (base, path) => {
    expect(findFile(base, 'src/a.ts', listing)).toEqual({ state: 'exists', path });
  });

  it.each([['src/view', 'another ending'], ['src/main', 'a manifest'], ['dist/db.js', 'a build'], ['src/generated/client', 'a build'], ['src/query.generated', 'a generator'], ['src/package.json', 'a copy']])('does not know about %s: %s', (base) => {
    expect(findFile(base, 'src/a.ts', listing).state).toBe('unknown');
  });

  it.each([['src/DB', 'wrong-case', 'src/db.ts'], ['src/legacy.cjs', 'wrong-extension', 'src/legacy.js'], ['src/dbs', 'no-file', 'src/db.ts'], ['src/list-orders', 'no-file', 'src/orders/list-orders.ts']])('says of %s that it is missing: %s', (base, reason, nearest) => {
    expect(findFile(base, 'src/a.ts', listing)).toMatchObject({ state: 'missing', reason, nearest: [nearest] });
  });
});

describe('respell', () => {
  it.each([
    ['src/api.ts', './ratelimit', 'src/rate-limit.ts', 'src/ratelimit', './rate-limit'], ['src/http/api.ts', '../dbs.js', 'src/db.ts', 'src/dbs.ts', '../db.js'], ['src/api.ts', './x/Index', 'src/x/index.ts', 'src/x/Index', './x'],
    ['src/api.ts', '@/dbb', 'src/db.ts', 'src/dbb', '@/db'], ['src/a/b.ts', './db', 'lib/db.ts', 'src/a/db', '../../lib/db'],
  ])('writes in %s for %s what leads to %s', (from, written, path, lookedAt, expected) => {
    expect(respell(from, written, path, lookedAt)).toBe(expected);
  });

  it('does not make up an alias', () => {
    expect(respell('src/api.ts', '@/db', 'other/db.ts', 'src/db')).toBeUndefined();
  });
});
