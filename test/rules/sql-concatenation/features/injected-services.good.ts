// library: pg; feature: injected-services; expect: innocent
import type { Request, Response } from 'express';
import { Pool } from 'pg';

class Database {
  readonly pool = new Pool();
  schema = 'shop';

  constructor(private readonly parent?: Database) {}

  top(): Database {
    return this.parent ? this.parent.top() : this;
  }
}

class Stock {
  private table: string;

  constructor(readonly database: Database) {
    this.table = `${database.schema}.stock`;
  }

  where(condition: string) {
    return `SELECT sku, count FROM ${this.table} WHERE ${condition}`;
  }
}

export class StockController {
  constructor(private readonly stock: Stock, private readonly database: Database) {}

  async show(req: Request, res: Response) {
    if (req.query.all) {
      res.json(await this.database.pool.query(this.stock.where('count > 0')));
      return;
    }
    res.json(await this.stock.database.pool.query(this.stock.where('sku = $1'), [req.query.sku]));
  }

  // What one method writes is not what another finds.
  async move(req: Request, res: Response) {
    this.database.schema = String(req.body.schema);
    res.json({ schema: this.database.schema });
  }

  async count(_req: Request, res: Response) {
    res.json(await this.database.top().pool.query(`SELECT count(*) FROM ${this.database.schema}.stock`));
  }
}
