// library: mysql2/promise; feature: private-method; expect: bad
import type { Connection } from 'mysql2/promise';
import type { Request, Response } from 'express';

export class Search {
  constructor(private readonly connection: Connection) {}

  private where(filters: Record<string, unknown>): string {
    const parts: string[] = [];
    if (filters.title) parts.push(`title LIKE '%${filters.title}%'`);
    if (filters.year) parts.push(`year = ${Number(filters.year)}`);
    return parts.length ? ` WHERE ${parts.join(' AND ')}` : '';
  }

  async handle(req: Request, res: Response) {
    const [rows] = await this.connection.query('SELECT * FROM films' + this.where(req.query)); // error: sql-concatenation
    res.json(rows);
  }
}
