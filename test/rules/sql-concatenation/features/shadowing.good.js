// library: pg; feature: scopes; expect: innocent
const { Pool } = require('pg');
const pool = new Pool();

exports.list = async (req, res) => {
  const id = req.params.id;
  const tables = ['orders', 'refunds'];
  const counts = [];
  for (const id of tables) {
    counts.push(await pool.query(`SELECT count(*) FROM ${id}`));
  }
  res.json({ id, counts });
};
