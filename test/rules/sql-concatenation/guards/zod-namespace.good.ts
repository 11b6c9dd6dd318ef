// library: pg; feature: validators of a package that is imported as a namespace; expect: innocent
import * as z from 'zod';
import express from 'express';
import pg from 'pg';

const db = new pg.Pool();
const app = express();
const Search = z.object({ berth: z.uuid(), length: z.coerce.number(), order: z.enum(['length', 'draught']) });

app.get('/berths', async (req, res) => {
  const { berth, length, order } = Search.parse(req.query);
  const { rows } = await db.query(`SELECT * FROM berths WHERE id = '${berth}' AND length > ${length} ORDER BY ${order}`);
  res.json(rows);
});
