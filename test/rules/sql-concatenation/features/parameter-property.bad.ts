// library: mysql2/promise; feature: parameter-property; expect: bad
import type { Pool } from 'mysql2/promise';

export class TenantService {
  constructor(private readonly pool: Pool, private readonly schema: string = 'app') {}

  async find(slug: string) {
    const [rows] = await this.pool.query(`SELECT * FROM tenants WHERE slug = '${slug}'`); // warning: sql-concatenation
    return rows;
  }
}
