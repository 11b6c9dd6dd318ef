// library: mysql2; feature: google-cloud-function; expect: innocent
const functions = require('@google-cloud/functions-framework');
const pool = require('mysql2/promise').createPool({ socketPath: '/cloudsql/x' });

functions.http('score', async (req, res) => {
  const [rows] = await pool.query('SELECT score FROM players WHERE nick = ?', [req.body.nick]);
  res.send(rows);
});
