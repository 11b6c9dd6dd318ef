// library: none; feature: injected-unknown; expect: bad
import type { Database } from '../types';

export class AlertStore {
  private db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  async byLevel(level: string) {
    return this.db.query(`SELECT * FROM alerts WHERE level = '${level}' ORDER BY raised_at DESC`); // warning: sql-concatenation
  }

  async mute(id: string, until: string) {
    await this.db.execute("UPDATE alerts SET muted_until = '" + until + "' WHERE id = " + id); // warning: sql-concatenation
  }
}
