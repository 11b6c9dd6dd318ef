// library: sequelize; feature: escape-wrong-place; expect: bad
import { Sequelize } from 'sequelize';
import type { Request, Response } from 'express';

const sequelize = new Sequelize('sqlite::memory:');

export async function find(req: Request, res: Response) {
  const name = sequelize.escape(req.query.name as string);
  const [rows] = await sequelize.query(`SELECT * FROM people WHERE name LIKE '%${name}%'`); // error: sql-concatenation
  res.json(rows);
}
// never: `%${name}%`
