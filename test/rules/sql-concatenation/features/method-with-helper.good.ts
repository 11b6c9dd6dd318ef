// library: mysql2/promise; feature: private-method; expect: innocent
import type { Connection } from 'mysql2/promise';
import type { Request, Response } from 'express';

export class Search {
  constructor(private readonly connection: Connection) {}

  private where(filters: Record<string, unknown>): { clause: string; values: unknown[] } {
    const parts: string[] = [];
    const values: unknown[] = [];
    if (filters.title) {
      parts.push('title LIKE ?');
      values.push(`%${filters.title}%`);
    }
    if (filters.year) parts.push(`year = ${Number(filters.year)}`);
    return { clause: parts.length ? ` WHERE ${parts.join(' AND ')}` : '', values };
  }

  async handle(req: Request, res: Response) {
    const { clause, values } = this.where(req.query);
    const [rows] = await this.connection.query('SELECT * FROM films' + clause, values);
    res.json(rows);
  }
}
