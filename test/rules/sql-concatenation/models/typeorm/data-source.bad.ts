// library: typeorm; feature: data-source; expect: bad
import { DataSource } from 'typeorm';
import express from 'express';

export const AppDataSource = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL });
const app = express();

app.get('/users', async (req, res) => {
  const users = await AppDataSource.query(`SELECT * FROM users WHERE email = '${req.query.email}'`); // error: sql-concatenation
  res.json(users);
});
// fixed: const users = await AppDataSource.query(`SELECT * FROM users WHERE email = $1`, [req.query.email]);
