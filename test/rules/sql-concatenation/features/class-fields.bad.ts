// library: pg; feature: class-fields; expect: bad
import { Pool } from 'pg';

export class OrderRepository {
  private readonly table = 'orders';
  #pool = new Pool();
  static columns = 'id, total';

  async byCustomer(customer: string) {
    return this.#pool.query(`SELECT ${OrderRepository.columns} FROM ${this.table} WHERE customer = '${customer}'`); // warning: sql-concatenation
  }

  async count() {
    return this.#pool.query(`SELECT count(*) FROM ${this.table}`);
  }
}
