// library: pg; feature: express-members; expect: bad
const express = require('express');
const { Pool } = require('pg');

const db = new Pool();
const app = express();
app.use(express.json());

app.use('/audit', async (req, res) => {
  await db.query(`INSERT INTO hits (url) VALUES ('${req.originalUrl}')`); // error: sql-concatenation
  await db.query(`INSERT INTO hits (url) VALUES ('${req.path}')`); // error: sql-concatenation
  await db.query(`INSERT INTO hits (host) VALUES ('${req.hostname}')`); // error: sql-concatenation
  await db.query(`INSERT INTO hits (agent) VALUES ('${req.headers['user-agent']}')`); // error: sql-concatenation
  await db.query(`INSERT INTO hits (agent) VALUES ('${req.get('user-agent')}')`); // error: sql-concatenation
  await db.query(`INSERT INTO hits (referer) VALUES ('${req.header('referer')}')`); // error: sql-concatenation
  await db.query(`INSERT INTO hits (session) VALUES ('${req.cookies.session}')`); // error: sql-concatenation
  await db.query(`INSERT INTO hits (session) VALUES ('${req.signedCookies.session}')`); // error: sql-concatenation
  await db.query(`INSERT INTO hits (payload) VALUES ('${JSON.stringify(req.body)}')`); // error: sql-concatenation
  res.sendStatus(204);
});
