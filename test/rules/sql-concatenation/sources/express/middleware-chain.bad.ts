// library: pg; feature: express-middleware; expect: bad
import express from 'express';
import { Pool } from 'pg';
import { requireLogin } from './auth';

const app = express();
const db = new Pool();

app.put('/me/settings', requireLogin, express.json(), async (req, res) => {
  const settings = req.body;
  for (const key of Object.keys(settings)) {
    await db.query(`UPDATE settings SET ${key} = $1 WHERE user_id = $2`, [settings[key], 12]); // error: sql-concatenation
  }
  res.sendStatus(204);
});
