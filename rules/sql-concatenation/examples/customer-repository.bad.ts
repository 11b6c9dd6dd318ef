// library: knex; feature: repository-class; expect: bad
import type { Knex } from 'knex';

export interface CustomerFilter {
  city?: string;
  minOrders?: number;
  search?: string;
}

type SortKey = 'name' | 'created_at';

/** Nothing here is a request, so nothing is an error; but every text parameter could be bound. */
export class CustomerRepository {
  private readonly table = 'customers';

  constructor(private readonly knex: Knex) {}

  /** The builder binds. */
  find(filter: CustomerFilter, sort: SortKey = 'name') {
    const query = this.knex(this.table).select('id', 'name', 'city').orderBy(sort);
    if (filter.city) query.where('city', filter.city);
    if (filter.minOrders) query.whereRaw(`(SELECT count(*) FROM orders WHERE customer_id = customers.id) >= ${filter.minOrders}`);
    if (filter.search) query.whereRaw(`to_tsvector(name) @@ plainto_tsquery('${filter.search}')`); // warning: sql-concatenation
    return query;
  }

  /** Bound by position, bound by name. */
  async merge(from: string, to: string) {
    await this.knex.transaction(async (trx) => {
      await trx.raw('UPDATE orders SET customer_id = ? WHERE customer_id = ?', [to, from]);
      await trx.raw('UPDATE customers SET merged_into = :to WHERE id = :from', { to, from });
      await trx(this.table).where({ id: from }).del();
    });
  }

  async emailExists(email: string): Promise<boolean> {
    const result = await this.knex.raw(`SELECT 1 FROM ${this.table} WHERE lower(email) = lower('${email}') LIMIT 1`); // warning: sql-concatenation
    return result.rows.length > 0;
  }

  /** A union of literals is closed, a string is not. */
  page(sort: SortKey, direction: 'asc' | 'desc', limit: number) {
    return this.knex.raw(`SELECT * FROM ${this.table} ORDER BY ${sort} ${direction} LIMIT ${limit}`);
  }

  export(columns: string) {
    return this.knex.raw(`SELECT ${columns} FROM ${this.table}`); // suggestion: sql-concatenation
  }
}
