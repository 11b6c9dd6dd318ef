// library: pg; feature: express-members; expect: innocent
const express = require('express');
const { Pool } = require('pg');

const db = new Pool();
const app = express();

app.use('/audit', async (req, res) => {
  const insert = 'INSERT INTO hits (url, host, agent, session) VALUES ($1, $2, $3, $4)';
  await db.query(insert, [req.originalUrl, req.hostname, req.get('user-agent'), req.cookies.session]);
  // the kind of request is fixed by the route table, the clock is ours
  await db.query(`INSERT INTO hits (at, secure) VALUES (${Date.now()}, ${Boolean(req.secure)})`);
  res.sendStatus(204);
});
