// library: pg; feature: home-made-builder; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

class QueryBuilder {
  private conditions: string[] = [];
  readonly values: unknown[] = [];
  private order = '';
  constructor(private readonly table: string) {}
  where(column: string, value: unknown) {
    this.values.push(value);
    this.conditions.push(`${column} = $${this.values.length}`);
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
  const query = new QueryBuilder('orders').where('status', req.query.status).orderBy('id');
  const { rows } = await pool.query(query.toSql(), query.values);
  res.json(rows);
}
