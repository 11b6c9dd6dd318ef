import { Pool } from 'pg';

export abstract class BaseRepository {
  protected readonly pool = new Pool();
  protected abstract readonly table: string;

  protected async where(condition: string) {
    const { rows } = await this.pool.query(`SELECT * FROM ${this.table} WHERE ${condition}`); // error: sql-concatenation
    return rows;
  }
}
