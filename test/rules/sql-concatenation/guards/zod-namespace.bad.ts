// library: pg; feature: a text that a package imported as a namespace lets through; expect: bad
import * as z from 'zod';
import express from 'express';
import pg from 'pg';

const db = new pg.Pool();
const app = express();
const Search = z.object({ berth: z.uuid(), name: z.string().default('any') });

app.get('/berths', async (req, res) => {
  const { berth, name } = Search.parse(req.query);
  const { rows } = await db.query(`SELECT * FROM berths WHERE id = '${berth}' AND name = '${name}'`); // error: sql-concatenation
  res.json(rows);
});
