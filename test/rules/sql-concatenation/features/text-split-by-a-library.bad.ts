// library: better-sqlite3; feature: a wrapper that splits its text; expect: bad
import { identify } from 'sql-query-identifier';

export class Connection {
  connection: any;

  async script(table: string) {
    return this.executeSingle(`SELECT sql FROM sqlite_master WHERE name = '${table}'`); // warning: sql-concatenation
  }

  async executeSingle(text: string) {
    const found = [];
    for (const query of identify(text, { strict: false })) found.push(this.connection.prepare(query.text).all());
    return found[0];
  }
}
