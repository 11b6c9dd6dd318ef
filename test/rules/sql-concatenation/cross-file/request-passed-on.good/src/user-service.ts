import type { Pool } from 'pg';

interface UserFilter {
  name?: string;
  limit?: number;
}

export class UserService {
  constructor(private readonly pool: Pool) {}

  async search(filter: UserFilter) {
    const { rows } = await this.pool.query(`SELECT * FROM users WHERE name = $1 LIMIT ${filter.limit ?? 10}`, [filter.name]);
    return rows;
  }
}
