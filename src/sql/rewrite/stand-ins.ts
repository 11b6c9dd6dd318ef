import type { SqlPlace } from '../../core/sql-position.ts';
import type { SqlReading } from '../describe-sql.ts';
import type { Replacement } from './new-expression.ts';

/** SQL that a parser accepts at each place, so that a text with holes can be parsed. */
const standIns: Readonly<Record<SqlPlace, string>> = {
  whole: 'SELECT 1',
  value: '1',
  quoted: 'x',
  like: "'x'",
  'in-list': '1',
  limit: '1',
  identifier: 'h',
  'order-key': 'h',
  'group-key': 'h',
  direction: 'ASC',
  operator: '=',
  condition: '1 = 1',
  subquery: 'SELECT 1',
  columns: 'h',
  'values-list': '(1)',
  clause: '',
  keyword: '',
  comment: 'x',
};

/** The text with every hole filled for a parser, after the replacements are made (none for the text before a fix). */
export function fillHoles(reading: SqlReading, replacements: readonly Replacement[]): string {
  const { source } = reading;
  let result = '';
  let at = 0;
  let next = 0;
  const copy = (end: number): void => {
    while (next < source.holes.length && source.holes[next]!.at < at) next++;
    while (next < source.holes.length && source.holes[next]!.at < end) {
      const hole = source.holes[next++]!;
      result += source.text.slice(at, hole.at) + standInFor(reading, hole.hole);
      at = hole.at + 1;
    }
    result += source.text.slice(at, end);
    at = end;
  };
  for (const replacement of replacements) {
    copy(replacement.start);
    result += replacement.expression === true ? '?' : replacement.text;
    at = replacement.end;
  }
  copy(source.text.length);
  return result;
}

function standInFor(reading: SqlReading, hole: number): string {
  const placed = reading.placed.find((each) => each.position.hole === hole);
  if (placed === undefined) return '';
  const { place } = placed.position;
  if (placed.token.kind !== 'hole') return 'x';
  if (place === 'columns' && placed.position.label.includes('SET')) return 'h = 1';
  if (place === 'values-list' && reading.tokens[reading.tokens.indexOf(placed.token) - 1]?.kind === 'open') return '1';
  return standIns[place];
}
