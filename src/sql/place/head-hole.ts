import { clauseKeywords } from '../text/keywords.ts';
import type { Token } from '../text/token.ts';
import type { Placed } from './place-hole.ts';

const statementStarts: ReadonlySet<string> = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'MERGE', 'CREATE', 'ALTER', 'DROP', 'WITH', 'REPLACE']);

/**
 * The place of a hole that a text begins with. In a whole statement it is the unknown statement itself (`${sql} LIMIT 10`),
 * unless a known one follows; in a fragment what follows tells: `${column} = …`, `${column} DESC`, `${conditions} AND …`.
 */
export function placeHeadHole(tokens: readonly Token[], index: number, fragment: boolean): Placed {
  const after = tokens[index + 1];
  if (after === undefined) return { place: 'whole' };
  if (after.kind === 'dot' && after.glued) return { place: 'identifier', role: 'table' };
  if (!fragment) {
    const known = tokens.slice(index, index + 8).find((token) => token.kind !== 'hole');
    return known?.kind === 'word' && statementStarts.has(known.text) ? { place: 'clause' } : { place: 'whole' };
  }
  const word = after.kind === 'word' ? after.text : '';
  if (after.text === '::') return { place: 'value' };
  if (after.kind === 'operator' || ['IS', 'IN', 'LIKE', 'ILIKE', 'BETWEEN', 'REGEXP', 'RLIKE', 'NOT'].includes(word)) return { place: 'identifier', role: 'column' };
  if (after.kind === 'open' && after.glued) return { place: 'identifier', role: 'function' };
  if (word === 'ASC' || word === 'DESC' || word === 'NULLS') return { place: 'order-key' };
  if (word === 'AS' || after.kind === 'comma') return { place: 'columns' };
  if (word === 'AND' || word === 'OR') return { place: 'condition' };
  if (after.kind === 'hole') {
    const third = tokens[index + 2];
    if (third === undefined) return { place: 'order-key' }; // orderByRaw(`${column} ${direction}`)
    if (third.kind === 'hole' || third.kind === 'string' || third.kind === 'placeholder' || third.kind === 'number') return { place: 'identifier', role: 'column' };
  }
  return clauseKeywords.has(word) ? { place: 'clause' } : { place: 'keyword' };
}
