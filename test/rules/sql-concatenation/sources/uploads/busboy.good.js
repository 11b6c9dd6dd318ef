// library: pg; feature: busboy; expect: innocent
const busboy = require('busboy');
const { Pool } = require('pg');

const pool = new Pool();

module.exports = function upload(req, res) {
  const bb = busboy({ headers: req.headers });
  bb.on('field', async (name, value) => {
    await pool.query('INSERT INTO form_fields (name, value) VALUES ($1, $2)', [name, value]);
  });
  bb.on('close', () => res.writeHead(204).end());
  req.pipe(bb);
};
