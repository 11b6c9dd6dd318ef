// library: pg; feature: node-http; expect: bad
const http = require('http');
const url = require('url');
const { Pool } = require('pg');

const pool = new Pool();

http
  .createServer(async (req, res) => {
    const { pathname, query } = url.parse(req.url, true);
    const a = await pool.query(`SELECT * FROM shortlinks WHERE path = '${pathname}'`); // error: sql-concatenation
    const b = await pool.query(`SELECT * FROM campaigns WHERE code = '${query.utm}'`); // error: sql-concatenation
    const c = await pool.query(`SELECT * FROM agents WHERE name = '${req.headers['user-agent']}'`); // error: sql-concatenation
    res.end(JSON.stringify([a.rows, b.rows, c.rows]));
  })
  .listen(8080);
