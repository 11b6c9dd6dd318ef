// library: pg; feature: transaction; expect: bad
const { Pool } = require('pg');

const pool = new Pool();

exports.transfer = async (req, res) => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("UPDATE accounts SET balance = balance - " + req.body.amount + " WHERE owner = '" + req.body.from + "'"); // error: sql-concatenation
    await client.query('UPDATE accounts SET balance = balance + $1 WHERE owner = $2', [req.body.amount, req.body.to]);
    await client.query('COMMIT');
    res.sendStatus(204);
  } catch (err) {
    await client.query('ROLLBACK');
    throw err;
  } finally {
    client.release();
  }
};
