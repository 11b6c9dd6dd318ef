// library: none; feature: injected-unknown; expect: innocent
import type { Database } from '../types';

export class AlertStore {
  private db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  async byLevel(level: string) {
    return this.db.query('SELECT * FROM alerts WHERE level = $1 ORDER BY raised_at DESC', [level]);
  }

  async mute(id: number, until: Date) {
    await this.db.execute(`UPDATE alerts SET muted_until = '${until.toISOString()}' WHERE id = ${id}`);
  }
}
