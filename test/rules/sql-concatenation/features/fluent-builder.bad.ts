// library: pg; feature: home-made-builder; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

class QueryBuilder {
  private conditions: string[] = [];
  private order = '';
  constructor(private readonly table: string) {}
  where(condition: string) {
    this.conditions.push(condition);
    return this;
  }
  orderBy(column: string) {
    this.order = ` ORDER BY ${column}`;
    return this;
  }
  toSql() {
    const where = this.conditions.length ? ` WHERE ${this.conditions.join(' AND ')}` : '';
    return `SELECT * FROM ${this.table}${where}${this.order}`;
  }
}

export async function list(req: Request, res: Response) {
  const sql = new QueryBuilder('orders').where(`status = '${req.query.status}'`).orderBy('id').toSql();
  const { rows } = await pool.query(sql); // error: sql-concatenation
  res.json(rows);
}
