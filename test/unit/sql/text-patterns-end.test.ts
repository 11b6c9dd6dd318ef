import { describe, expect, it } from 'vitest';
import { looksLikeSql } from '../../../src/sql/looks-like-sql.ts';
import { mentionsSql } from '../../../src/sql/mentions-sql.ts';
import { statementVerbs } from '../../../src/sql/shape/statement-shape.ts';
import { listImports } from '../../../src/syntax/imports.ts';

const words = [...statementVerbs, 'where', 'and', 'or', 'on', 'having', 'order', 'group', 'union'];
/** Pieces that overlap with one another in the patterns: a row of them must not be split in ever so many ways. */
const fillers = ['-', '--', '- ', '--x\n', ' ', '\\n', '\\', 'not ', 'a.', 'a ', '"', '`', '${', '${a}', '[', '(', '/*', '*/', '/* ', 'recursive ', 'temp ', "\\'", ';', '\n', '#', '$', '\u00e9'];

describe('patterns over whole files come to an end', () => {
  it.each(fillers)('on long rows of %j', (filler) => {
    const row = filler.repeat(Math.ceil(2_000 / filler.length));
    for (const word of words) {
      for (const text of [`'${word} ${row}`, `\`${word}${row}!\``, `${word} x ${row} ?`, `// ${word} ${row}`]) {
        expect(typeof looksLikeSql(text)).toBe('boolean');
        expect(typeof mentionsSql(text)).toBe('boolean');
      }
    }
    expect(listImports(`import ${row} from './a'`).length).toBeLessThan(3_000);
  }, 20_000);
});
