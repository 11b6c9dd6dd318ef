// library: duckdb; feature: all; expect: bad
const duckdb = require('duckdb');

const db = new duckdb.Database('warehouse.duckdb');

exports.trips = (req, res, next) => {
  db.all(`SELECT * FROM read_parquet('trips/${req.query.file}')`, (err, rows) => { // error: sql-concatenation
    if (err) return next(err);
    res.json(rows);
  });
  const connection = db.connect();
  connection.run("INSERT INTO reads VALUES ('" + req.query.file + "')"); // error: sql-concatenation
};
