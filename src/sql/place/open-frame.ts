import { nonCallKeywords } from '../text/keywords.ts';
import type { Token } from '../text/token.ts';
import type { Frame } from './frame.ts';
import { newFrame } from './frame.ts';

/** The frame of a bracket, told by the word before it and the clause it stands in. */
export function openFrame(text: string, frame: Frame, token: Token, before: Token | undefined, index: number): Frame {
  const word = before?.kind === 'word' ? before.text : '';
  const group = (kind: Frame['kind'], clause = frame.clause, expect = frame.expect): Frame => newFrame(kind, clause, expect, index, frame);
  if (token.text === '[') return group('array', frame.clause, 'value');
  if (word === 'IN') return group('list', 'condition', 'value');
  if (word === 'TOP' || frame.clause === 'limit') return group('limit');
  if (frame.clause === 'values' && frame.kind !== 'tuple') return group('tuple', 'values', 'value');
  if (frame.clause === 'into' && frame.expect === 'done') return group('columns', 'into', 'item');
  if (word === 'CONFLICT' || (word === 'USING' && frame.clause === 'from')) return group('columns', 'conflict', 'item');
  if (word === 'EXISTS') return newFrame('subquery', 'start', 'item', index);
  if (word === 'OVER') return group('group', 'over', 'item');
  if (word === 'AS' && (frame.clause === 'with' || frame.clause === 'object')) return newFrame('subquery', 'start', 'item', index);
  if (word === 'MATERIALIZED' && frame.clause === 'with') return newFrame('subquery', 'start', 'item', index);
  if ((word === 'ANY' || word === 'SOME' || word === 'ALL') && frame.clause === 'condition') return group('braced-value', 'condition', 'value');
  const isCall = before !== undefined && (before.kind === 'name' || before.kind === 'hole' || (before.kind === 'word' && !nonCallKeywords.has(word)));
  if (frame.clause === 'object' && frame.expect === 'done') return group('definition', 'object', 'item');
  if (frame.clause === 'from' && frame.expect === 'item') return newFrame('subquery', 'start', 'item', index);
  if (isCall) return { ...group('call', frame.clause === 'order' || frame.clause === 'group' ? 'call' : frame.clause, 'value'), callee: before.kind === 'word' ? text.slice(before.start, before.end).toUpperCase() : '' };
  if (frame.clause === 'conflict') return group('columns', 'conflict', 'item');
  return group('group');
}
