// library: better-sqlite3; feature: a wrapper that splits its text; expect: innocent
import { identify } from 'sql-query-identifier';

export class Connection {
  connection: any;

  async script() {
    return this.executeSingle(`SELECT sql FROM sqlite_master WHERE name = 'users'`);
  }

  async log(table: string) {
    this.debugQuery(`SELECT sql FROM sqlite_master WHERE name = '${table}'`);
  }

  debugQuery(text: string) {
    return identify(text).length;
  }

  async executeSingle(text: string) {
    return identify(text, { strict: false });
  }
}
