import { describe, expect, it } from 'vitest';
import type { SqlPiece } from '../../../src/core/sql-position.ts';
import type { SqlDialect } from '../../../src/core/sql-style.ts';
import { describeSql } from '../../../src/sql/describe-sql.ts';
import { looksLikeSql } from '../../../src/sql/looks-like-sql.ts';
import { placeHoles } from '../../../src/sql/place/walk.ts';
import { isClauseText, statementVerb } from '../../../src/sql/shape/statement-shape.ts';
import { joinPieces } from '../../../src/sql/text/sql-text.ts';
import { traitsOf } from '../../../src/sql/text/dialect-traits.ts';
import type { Token } from '../../../src/sql/text/token.ts';
import { tokenize } from '../../../src/sql/text/tokenize.ts';

const dialects: readonly SqlDialect[] = ['postgres', 'mysql', 'sqlite', 'tsql', 'oracle', 'snowflake', 'bigquery', 'spanner', 'clickhouse', 'athena', 'cql', 'partiql', 'generic'];
const scraps = [
  'SELECT ', 'FROM ', 'WHERE ', 'AND ', 'INSERT INTO ', 'VALUES ', 'UPDATE ', 'SET ', 'DELETE ', 'WITH ', 'AS ', 'ORDER BY ', 'LIMIT ', 'IN ', 'LIKE ', 'EXPLAIN ', 'BEGIN ', 'CASE ', 'WHEN ', 'BETWEEN ', 'CREATE TABLE ', 'GRANT ', 'EXEC ', 'COPY ',
  '(', ')', '[', ']', '{', '}', "'", '"', '`', '$$', '$a$', '$', '--', '/*', '*/', '#', '//', '\n', '\r\n', ',', '.', ';', '=', '<>', '||', '::', ':', '@', '?', '??', '%', '\\', "\\'", "''", "E'", "q'[", 'N\'', '0', '1.5', 'name', 'a_b', 'ünï', '\u0000', '\uFEFF', '😀', ' ', '-', '->>', '|>', '{a:', '.5',
];

/** A small generator of numbers, so that a failing case can be had again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function randomPieces(next: () => number, length: number): readonly SqlPiece[] {
  const pieces: SqlPiece[] = [];
  let hole = 0;
  for (let i = 0; i < length; i++) pieces.push(next() < 0.25 ? { hole: hole++ } : scraps[Math.floor(next() * scraps.length)]!);
  return pieces;
}

describe('random text', () => {
  it.each(dialects)('never throws and places every hole once: %s', (dialect) => {
    const next = random(7 + dialect.length);
    for (let round = 0; round < 400; round++) {
      const pieces = randomPieces(next, 1 + Math.floor(next() * 40));
      const holes = pieces.filter((piece) => typeof piece !== 'string').length;
      for (const fragment of [false, true]) {
        const shape = describeSql(pieces, { dialect, fragment });
        expect(shape.holes.map((hole) => hole.hole)).toEqual(Array.from({ length: holes }, (_, index) => index));
        for (const hole of shape.holes) expect(hole.label).not.toBe('');
      }
    }
  });

  it('is covered by tokens without gaps or overlaps, except white space', () => {
    const next = random(99);
    for (let round = 0; round < 1000; round++) {
      const source = joinPieces(randomPieces(next, 30));
      const dialect = dialects[round % dialects.length]!;
      let at = 0;
      for (const token of tokenize(source, traitsOf(dialect))) {
        expect(source.text.slice(at, token.start).trim().replaceAll('\u0000', '')).toBe('');
        expect(token.end).toBeGreaterThan(token.start);
        at = token.end;
      }
      expect(source.text.slice(at).trim().replaceAll('\u0000', '')).toBe('');
    }
  });

  it('that is SQL passes the text test', () => {
    const next = random(4242);
    let seen = 0;
    for (let round = 0; round < 20_000; round++) {
      const pieces = randomPieces(next, 1 + Math.floor(next() * 12));
      if (!describeSql(pieces, { dialect: 'generic', fragment: false }).isSql) continue;
      seen++;
      const program = pieces.map((piece) => (typeof piece === 'string' ? JSON.stringify(piece) : 'x')).join(' + ');
      const template = `\`${pieces.map((piece) => (typeof piece === 'string' ? piece.replace(/[\\`$]/g, '\\$&') : '${x}')).join('')}\``;
      expect(looksLikeSql(program) || isGlued(pieces), program).toBe(true);
      expect(looksLikeSql(template), template).toBe(true);
    }
    expect(seen).toBeGreaterThan(50);
  });
});

/** A verb that is put together from several literals is not in the file as a word. */
function isGlued(pieces: readonly SqlPiece[]): boolean {
  return pieces.some((piece, index) => typeof piece === 'string' && /^[\w\u0080-\uffff]+$/.test(piece) && typeof pieces[index + 1] === 'string');
}

/** Counts how often tokens of a list are looked at. */
function countReads(tokens: readonly Token[], counter: { reads: number }): readonly Token[] {
  return new Proxy(tokens, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) counter.reads++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** Counts how many characters of a text are looked at. */
function countCharacters(text: string, counter: { reads: number }): string {
  return new Proxy(new String(text), {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown;
      if (typeof value !== 'function') {
        if (key !== 'length') counter.reads++;
        return value;
      }
      return (...args: readonly unknown[]) => {
        const result = (value as (...all: unknown[]) => unknown).apply(text, [...args]);
        const from = typeof args[1] === 'number' ? args[1] : 0;
        counter.reads += typeof result === 'string' ? result.length : key === 'indexOf' ? (result === -1 ? text.length : Number(result)) - from + 1 : 1;
        return result;
      };
    },
  }) as unknown as string;
}

/** How often characters and tokens are looked at in all of reading one text. */
function workOf(pieces: readonly SqlPiece[], dialect: SqlDialect): number {
  const counter = { reads: 0 };
  const source = joinPieces(pieces);
  const traits = traitsOf(dialect);
  tokenize({ ...source, text: countCharacters(source.text, counter) }, traits);
  const tokens = countReads(tokenize(source, traits), counter);
  const reader = { text: source.text, tokens: countReads(tokens.filter((token) => token.kind !== 'comment'), counter) };
  statementVerb(reader);
  isClauseText(reader, false);
  placeHoles(source.text, tokens, { fragment: false, looseDoubleQuotes: true });
  return counter.reads;
}

/** Work grows with the text, not with its square: ten times the text is ten times the work. */
describe('long text', () => {
  const repeat = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length));
  const shapes: Readonly<Record<string, (bytes: number) => readonly SqlPiece[]>> = {
    'many values': (bytes) => [`SELECT * FROM t WHERE id IN (${repeat('1, ', bytes)}`, { hole: 0 }, ')'],
    'many holes': (bytes) => ['SELECT * FROM t WHERE ', ...Array.from({ length: bytes / 10 }, (_, hole) => [' AND a = ', { hole }] as const).flat()],
    'holes side by side': (bytes) => ['SELECT * FROM t WHERE ', ...Array.from({ length: bytes / 4 }, (_, hole) => ({ hole }))],
    'open brackets': (bytes) => [`SELECT ${repeat('(', bytes)}`],
    'open calls': (bytes) => [`SELECT * FROM t WHERE ${repeat('f(', bytes)}`],
    'open quotes': (bytes) => [repeat("SELECT '", bytes)],
    'open braces': (bytes) => [`SELECT ${repeat('{a:', bytes)}`],
    'dollar quotes': (bytes) => [`SELECT ${repeat('$a$ $b$ ', bytes)}`],
    'nested verbs': (bytes) => [repeat('EXPLAIN ', bytes)],
    'nested blocks': (bytes) => [repeat('BEGIN ', bytes)],
    'one condition after another': (bytes) => [`UPDATE t JOIN u ON ${repeat('a ON ', bytes)}`],
    'where where': (bytes) => [`SELECT * FROM t WHERE ${repeat('a WHERE ', bytes)}`],
    signs: (bytes) => [`SELECT * FROM t WHERE ${repeat('- ', bytes)}`],
    nots: (bytes) => [`SELECT * FROM t WHERE ${repeat('NOT ', bytes)}`],
    limits: (bytes) => ['SELECT 1 FROM t ', ...Array.from({ length: bytes / 10 }, (_, hole) => [' LIMIT ', { hole }] as const).flat()],
    'one word': (bytes) => [repeat('a', bytes)],
    'quoted holes': (bytes) => ["SELECT * FROM t WHERE a = '", ...Array.from({ length: bytes / 10 }, (_, hole) => ['%', { hole }] as const).flat(), "'"],
    columns: (bytes) => [`INSERT INTO t (${repeat('abc, ', bytes)}x) VALUES (`, { hole: 0 }, ')'],
    comments: (bytes) => [repeat('/* a */ -- b\n', bytes), 'SELECT 1'],
    semicolons: (bytes) => [repeat('SELECT x ; ', bytes)],
    backslashes: (bytes) => [`SELECT * FROM t WHERE a = '${repeat('\\', bytes)}`],
  };

  it.each(Object.entries(shapes))('%s', (_name, make) => {
    for (const dialect of ['mysql', 'generic', 'postgres'] as const) {
      const small = workOf(make(600), dialect);
      expect(workOf(make(6_000), dialect)).toBeLessThan(12 * small + 1000);
    }
  });

  it.each(Object.entries(shapes))('of 100 kB is read: %s', (_name, make) => {
    const pieces = make(100_000);
    expect(describeSql(pieces, { dialect: 'generic', fragment: false }).holes).toHaveLength(pieces.filter((piece) => typeof piece !== 'string').length);
  });
});
