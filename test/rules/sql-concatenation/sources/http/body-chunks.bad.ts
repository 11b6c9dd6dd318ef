// library: pg; feature: node-http-data; expect: bad
import { createServer } from 'node:http';
import { Pool } from 'pg';

const pool = new Pool();

createServer((req, res) => {
  let body = '';
  req.on('data', (chunk) => {
    body += chunk;
  });
  req.on('end', async () => {
    const { email } = JSON.parse(body);
    await pool.query(`INSERT INTO signups (email) VALUES ('${email}')`); // error: sql-concatenation
    res.writeHead(201).end();
  });
}).listen(3000);
