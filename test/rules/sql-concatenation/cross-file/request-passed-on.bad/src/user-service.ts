import type { Pool } from 'pg';

interface UserFilter {
  name?: string;
  limit?: number;
}

export class UserService {
  constructor(private readonly pool: Pool) {}

  async search(filter: UserFilter) {
    const { rows } = await this.pool.query(`SELECT * FROM users WHERE name = '${filter.name}' LIMIT ${filter.limit ?? 10}`); // error: sql-concatenation
    return rows;
  }
}
