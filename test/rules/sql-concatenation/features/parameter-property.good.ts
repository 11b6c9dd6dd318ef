// library: mysql2/promise; feature: parameter-property; expect: innocent
import type { Pool } from 'mysql2/promise';

export class TenantService {
  constructor(private readonly pool: Pool) {}

  async find(slug: string) {
    const [rows] = await this.pool.query('SELECT * FROM tenants WHERE slug = ?', [slug]);
    return rows;
  }
}
