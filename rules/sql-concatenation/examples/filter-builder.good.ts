// library: mysql2/promise; feature: home-made-builder; expect: innocent
/**
 * A small builder: columns from a closed list, values always bound. It reads like concatenation, and is not.
 */
import express from 'express';
import { createPool } from 'mysql2/promise';

const COLUMNS = { name: 'p.name', brand: 'b.name', price: 'p.price', stock: 'p.stock' } as const;
const OPERATORS = new Map([['eq', '='], ['lt', '<'], ['gt', '>'], ['like', 'LIKE']]);

type Column = keyof typeof COLUMNS;

function isColumn(name: string): name is Column {
  return Object.hasOwn(COLUMNS, name);
}

class Filter {
  private readonly parts: string[] = [];
  readonly values: unknown[] = [];

  add(column: Column, operator: string, value: unknown): this {
    const symbol = OPERATORS.get(operator);
    if (!symbol) throw new RangeError(`unknown operator ${operator}`);
    this.parts.push(`${COLUMNS[column]} ${symbol} ?`);
    this.values.push(symbol === 'LIKE' ? `%${value}%` : value);
    return this;
  }

  addList(column: Column, list: readonly unknown[]): this {
    if (list.length === 0) return this;
    this.parts.push(`${COLUMNS[column]} IN (${list.map(() => '?').join(', ')})`);
    this.values.push(...list);
    return this;
  }

  toString(): string {
    return this.parts.length > 0 ? `WHERE ${this.parts.join(' AND ')}` : '';
  }
}

const pool = createPool({ database: 'shop' });
const app = express();

app.get('/products', async (req, res) => {
  const filter = new Filter();
  for (const [name, value] of Object.entries(req.query)) {
    if (!isColumn(name)) continue;
    if (Array.isArray(value)) filter.addList(name, value);
    else filter.add(name, 'eq', value);
  }
  const sort = String(req.query.sort ?? 'name');
  const column = isColumn(sort) ? COLUMNS[sort] : COLUMNS.name;
  const direction = req.query.dir === 'desc' ? 'DESC' : 'ASC';
  const sql = `SELECT p.id, p.name FROM products p JOIN brands b ON b.id = p.brand_id ${filter.toString()} ORDER BY ${column} ${direction}`;
  const [rows] = await pool.query(sql, filter.values);
  res.json(rows);
});
