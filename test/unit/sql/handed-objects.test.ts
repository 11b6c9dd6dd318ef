import { describe, expect, it } from 'vitest';
import { modelTable } from '../../../rules/models/index.ts';
import { mentionsSql } from '../../../src/sql/mentions-sql.ts';

describe('objects that are known by their name', () => {
  it.each(Object.keys(modelTable.named ?? {}))('%s lets a file be read, though it holds no statement', (name) => {
    const fragments = ['literal', 'raw'].map((method) => `rows(${name}.${method}(order))`);
    expect(fragments.some((text) => mentionsSql(text))).toBe(true);
  });

  it('are no reason to read other files', () => {
    expect(mentionsSql('z.literal(order); String.raw(order); store.sql.table')).toBe(false);
  });
});
