// library: mysql; feature: set-object; expect: innocent
const mysql = require('mysql');
const pool = mysql.createPool({ database: 'crm' });

exports.save = (req, res, next) => {
  const lead = { name: req.body.name, mail: req.body.mail };
  pool.query('INSERT INTO leads SET ?', lead, (err) => (err ? next(err) : res.sendStatus(201)));
  pool.query('UPDATE ?? SET ? WHERE id = ?', ['leads', lead, req.params.id], () => {});
  pool.query('INSERT INTO leads (name, mail) VALUES ?', [req.body.rows.map((row) => [row.name, row.mail])], () => {});
};
