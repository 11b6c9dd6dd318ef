// library: pg-pool; feature: bound; expect: innocent
const Pool = require('pg-pool');
const express = require('express');

const pool = new Pool({ max: 20 });
const app = express();

app.delete('/sessions/:token', async (req, res) => {
  await pool.query('DELETE FROM sessions WHERE token = $1', [req.params.token]);
  res.sendStatus(204);
});
