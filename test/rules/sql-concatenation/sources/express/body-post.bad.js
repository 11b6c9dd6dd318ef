// library: mysql2; feature: express-body; expect: bad
const express = require('express');
const mysql = require('mysql2');

const app = express();
app.use(express.urlencoded({ extended: true }));
const db = mysql.createConnection({ database: 'crm' });

app.post('/leads', (req, res) => {
  const lead = req.body;
  const sql = `INSERT INTO leads (name, email, source)
    VALUES ('${lead.name}', '${lead.email}', 'web')`;
  db.query(sql, (err, result) => res.json({ id: err ? null : result.insertId })); // error: sql-concatenation
});
