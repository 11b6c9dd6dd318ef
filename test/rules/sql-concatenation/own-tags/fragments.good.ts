// library: better-sqlite3; feature: a template of the program's own, with pieces of statements; expect: innocent
import sqlite from 'better-sqlite3';

export class Fragment {
  constructor(readonly text: string, readonly values: readonly unknown[]) {}
}

export function sql(texts: TemplateStringsArray, ...given: (string | number | Fragment)[]) {
  let query = '';
  const values: unknown[] = [];
  let at: number;
  for (at = 0; at < given.length; at++) {
    query += texts[at];
    const one = given[at];
    if (one instanceof Fragment) {
      query += one.text;
      values.push(...one.values);
    } else {
      query += '?';
      values.push(one);
    }
  }
  return { query: query + texts[at], values };
}

const db = sqlite('letters.db');
const later = (than: string) => new Fragment('length(sent) > length(?) OR sent > ?', [than, than]);

export function letters(folder: string, than: string) {
  const { query, values } = sql`SELECT body FROM letters WHERE folder = ${folder} AND (${later(than)})`;
  return db.prepare(query).all(...values);
}
