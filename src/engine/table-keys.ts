import { factsAbout, lesserFacts } from './facts.ts';
import { markupKeys } from './markup-escapes.ts';
import type { Value } from './values.ts';

/**
 * Why a key of a table of the program does no harm: the table has something there. Each table has what all objects share,
 * so that it says nothing of those names.
 */
export const TABLE_KEY = 'a key of a table';

/** `if (!COLUMNS[sort]) return`: where a table of the program has something, the key is one of its own. */
export function asLookup(table: Value, key: Value, value: Value): Value {
  if (table.t !== 'obj' || table.rest || table.props.size === 0 || value.t === 'hole') return value;
  const whenTrue = factsAbout(key, TABLE_KEY);
  const markup = markupKeys(table);
  return whenTrue.length === 0 ? value : { t: 'join', of: value.t === 'join' ? value.of : [value], as: { whenTrue, whenFalse: markup === '' ? [] : lesserFacts(key, `without ${markup}`) } };
}
