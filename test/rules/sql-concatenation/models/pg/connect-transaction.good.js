// library: pg; feature: transaction; expect: innocent
const { Pool } = require('pg');

const pool = new Pool();

exports.transfer = async (req, res) => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE accounts SET balance = balance - $1 WHERE owner = $2', [req.body.amount, req.body.from]);
    await client.query('UPDATE accounts SET balance = balance + $1 WHERE owner = $2', [req.body.amount, req.body.to]);
    await client.query('COMMIT');
    res.sendStatus(204);
  } catch (err) {
    await client.query('ROLLBACK');
    console.error(`UPDATE accounts failed for ${req.body.from}: ${err.message}`);
    throw err;
  } finally {
    client.release();
  }
};
