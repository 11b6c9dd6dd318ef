// library: pg-pool; feature: concatenation; expect: bad
const Pool = require('pg-pool');
const express = require('express');

const pool = new Pool({ max: 20 });
const app = express();

app.delete('/sessions/:token', async (req, res) => {
  await pool.query("DELETE FROM sessions WHERE token = '" + req.params.token + "'"); // error: sql-concatenation
  res.sendStatus(204);
});
// fixed: await pool.query("DELETE FROM sessions WHERE token = $1", [req.params.token]);
