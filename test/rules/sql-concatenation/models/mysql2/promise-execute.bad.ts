// library: mysql2/promise; feature: template; expect: bad
import mysql from 'mysql2/promise';
import express from 'express';

const pool = mysql.createPool({ uri: process.env.MYSQL_URL });
const app = express();

app.post('/tickets', async (req, res) => {
  const { subject, body } = req.body;
  const [result] = await pool.execute(`INSERT INTO tickets (subject, body) VALUES ('${subject}', '${body}')`); // error: sql-concatenation
  res.status(201).json(result);
});
// fixed: const [result] = await pool.execute(`INSERT INTO tickets (subject, body) VALUES (?, ?)`, [subject, body]);
