// library: sqlite; feature: static-field-set-elsewhere; expect: bad
export class BaseModel {
  static db_: any;

  static db() {
    return this.db_;
  }

  static async selectAll(sql: string, params: unknown[] = []) {
    return this.db().selectAll(sql, params);
  }

  static async remove(ids: string[]) {
    await this.db().exec(`DELETE FROM notes WHERE id IN ('${ids.join("','")}')`); // warning: sql-concatenation
  }

  static async byIds(ids: string[]) {
    return this.selectAll(`SELECT * FROM notes WHERE id IN ('${ids.join("','")}')`); // warning: sql-concatenation
  }
}
