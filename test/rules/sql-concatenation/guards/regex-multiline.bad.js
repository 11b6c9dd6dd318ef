// library: pg; feature: multiline-regex; expect: bad
const { Pool } = require('pg');
const pool = new Pool();

exports.list = async (req, res) => {
  // with the m flag one good line is enough
  if (!/^[a-z_]+$/m.test(req.query.sort)) return res.sendStatus(400);
  const { rows } = await pool.query(`SELECT * FROM slots ORDER BY ${req.query.sort}`); // error: sql-concatenation
  if (!/^.+$/.test(req.query.name)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM slots WHERE name = '${req.query.name}'`); // error: sql-concatenation
  res.json(rows);
};
