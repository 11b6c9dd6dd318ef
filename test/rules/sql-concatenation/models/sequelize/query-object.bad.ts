// library: sequelize; feature: query-object; expect: bad
import { Sequelize } from 'sequelize-typescript';
import type { Request, Response } from 'express';

const sequelize = new Sequelize({ dialect: 'postgres' });

export const audit = async (req: Request, res: Response) => {
  const [rows] = await sequelize.query({ query: 'SELECT * FROM audit WHERE actor = ' + req.query.actor, values: [] }); // error: sql-concatenation
  res.json(rows);
};
// fixed: const [rows] = await sequelize.query({ query: 'SELECT * FROM audit WHERE actor = ?', values: [req.query.actor] });
