// library: sqlite; feature: static-field-set-elsewhere; expect: innocent
export class BaseModel {
  static db_: any;

  static async remove(ids: string[]) {
    await this.db_.exec(`DELETE FROM notes WHERE id IN (${ids.map(() => '?').join(',')})`, ids);
  }

  static async search(text: string) {
    return this.db_.selectAll('SELECT * FROM notes WHERE title = ?', [text]);
  }
}
