// library: pg; feature: node-http; expect: innocent
const http = require('http');
const { Pool } = require('pg');

const pool = new Pool();

http
  .createServer(async (req, res) => {
    const target = new URL(req.url, 'http://localhost');
    const a = await pool.query('SELECT * FROM shortlinks WHERE path = $1', [target.pathname]);
    const b = await pool.query('SELECT * FROM campaigns WHERE code = $1', [target.searchParams.get('utm')]);
    res.end(JSON.stringify([a.rows, b.rows]));
  })
  .listen(8080);
