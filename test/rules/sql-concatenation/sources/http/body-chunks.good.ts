// library: pg; feature: node-http-data; expect: innocent
import { createServer } from 'node:http';
import { Pool } from 'pg';

const pool = new Pool();

createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', async () => {
    const { email } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    await pool.query('INSERT INTO signups (email) VALUES ($1)', [email]);
    res.writeHead(201).end();
  });
}).listen(3000);
