import type { SqlPlace } from '../../core/sql-position.ts';
import type { Frame } from './frame.ts';

/** What a person calls the place of a hole: `a value of WHERE id`, `the ORDER BY key`, `a table name`. */
export function labelOf(place: SqlPlace, frame: Frame, name: string | undefined, role: string): string {
  const owner = name === undefined ? '' : ` ${name}`;
  switch (place) {
    case 'whole':
      return 'the whole text';
    case 'value':
      return valueLabel('a value', frame, owner);
    case 'quoted':
      return valueLabel('a quoted value', frame, owner);
    case 'like':
      return name === undefined ? 'a LIKE pattern' : `the LIKE pattern of ${name}`;
    case 'in-list':
      return name === undefined ? 'the IN list' : `the IN list of ${name}`;
    case 'limit':
      return name === 'offset' ? 'the OFFSET' : 'the LIMIT';
    case 'identifier':
      return `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role} name`;
    case 'order-key':
      return 'the ORDER BY key';
    case 'group-key':
      return 'the GROUP BY key';
    case 'direction':
      return 'the sort direction';
    case 'operator':
      return 'an operator';
    case 'condition':
      return frame.keyword === '' ? 'a whole condition' : `a whole condition of ${frame.keyword}`;
    case 'subquery':
      return 'a sub-query';
    case 'columns':
      return frame.clause === 'select' ? 'the select list' : frame.clause === 'set' ? 'the assignments of SET' : 'a column list';
    case 'values-list':
      return frame.clause === 'condition' ? 'a whole IN list' : 'the rows of VALUES';
    case 'clause':
      return 'a whole clause';
    case 'keyword':
      return 'a keyword';
    case 'comment':
      return 'the text of a comment';
  }
}

function valueLabel(what: string, frame: Frame, owner: string): string {
  if (frame.kind === 'call' && frame.callee !== '' && frame.clause !== 'condition' && frame.clause !== 'set') return `an argument of ${frame.callee.toLowerCase()}`;
  switch (frame.clause) {
    case 'condition':
      return frame.keyword === '' ? (owner === '' ? `${what} of a condition` : `${what} of${owner}`) : `${what} of ${frame.keyword}${owner}`;
    case 'set':
      return `${what} of SET${owner}`;
    case 'values':
      return owner === '' ? `${what} of VALUES` : `${what} of VALUES for${owner}`;
    case 'select':
      return `${what} of SELECT${owner}`;
    case 'call':
      return `${what} of a procedure call`;
    case 'limit':
      return 'the LIMIT';
    case 'order':
      return `${what} of ORDER BY`;
    case 'group':
      return `${what} of GROUP BY`;
    case 'from':
      return `${what} of FROM`;
    default:
      return `${what}${owner === '' ? '' : ` for${owner}`}`;
  }
}
