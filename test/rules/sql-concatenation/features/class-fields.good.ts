// library: pg; feature: class-fields; expect: innocent
import { Pool } from 'pg';

export class OrderRepository {
  private readonly table = 'orders';
  #pool = new Pool();
  static columns = 'id, total';

  async byCustomer(customer: string) {
    return this.#pool.query(`SELECT ${OrderRepository.columns} FROM ${this.table} WHERE customer = $1`, [customer]);
  }

  private sortClause(newestFirst: boolean) {
    return `ORDER BY created_at ${newestFirst ? 'DESC' : 'ASC'}`;
  }

  async all(newestFirst: boolean) {
    return this.#pool.query(`SELECT * FROM ${this.table} ${this.sortClause(newestFirst)}`);
  }
}
