// library: sqlite3; feature: promise-constructor; expect: bad
const sqlite3 = require('sqlite3').verbose();
const db = new sqlite3.Database('app.db');

function all(sql, params = []) {
  return new Promise((resolve, reject) => {
    db.all(sql, params, (err, rows) => (err ? reject(err) : resolve(rows)));
  });
}

exports.find = async (req, res) => {
  res.json(await all(`SELECT * FROM parcels WHERE code = '${req.query.code}'`)); // error: sql-concatenation
};
