// library: sequelize; feature: fix-replacements; expect: bad
import { Sequelize } from 'sequelize';
import type { Request, Response } from 'express';
const sequelize = new Sequelize('mysql://localhost/crm');

export async function show(req: Request, res: Response) {
  const [rows] = await sequelize.query(`SELECT * FROM deals WHERE owner = '${req.query.owner}'`); // error: sql-concatenation
  res.json(rows);
}
// fixed: const [rows] = await sequelize.query(`SELECT * FROM deals WHERE owner = :owner`, { replacements: { owner: req.query.owner } });
