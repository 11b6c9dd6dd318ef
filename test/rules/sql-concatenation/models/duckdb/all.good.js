// library: duckdb; feature: all; expect: innocent
const duckdb = require('duckdb');

const db = new duckdb.Database('warehouse.duckdb');

exports.trips = (req, res, next) => {
  db.all('SELECT * FROM trips WHERE file = ?', req.query.file, (err, rows) => {
    if (err) return next(err);
    res.json(rows);
  });
  const connection = db.connect();
  connection.prepare('INSERT INTO reads VALUES (?)').run(req.query.file);
};
