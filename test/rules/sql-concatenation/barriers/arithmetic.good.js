// library: mysql; feature: arithmetic; expect: innocent
const mysql = require('mysql');
const db = mysql.createConnection({ database: 'calc' });

exports.page = (req, res) => {
  const half = req.query.n / 2;
  const next = req.query.page * 20;
  const rest = req.query.n % 10;
  const minus = req.query.n - 1;
  const bits = ~~req.query.n;
  const text = '' + (req.query.n * 1);
  db.query(`SELECT ${half}, ${rest}, ${minus}, ${bits} FROM dual LIMIT ${next}`, () => res.end());
  db.query('SELECT * FROM numbers WHERE n = ' + text, () => {});
  db.query(`SELECT * FROM numbers WHERE n = ${Math.round(req.query.n)} AND m = ${Math.trunc(req.query.m) + 1}`, () => {});
};
