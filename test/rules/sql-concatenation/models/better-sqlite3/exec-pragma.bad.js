// library: better-sqlite3; feature: exec-pragma; expect: bad
const Database = require('better-sqlite3');

const db = new Database('tenants.db');

module.exports = (app) => {
  app.post('/tenants', (req, res) => {
    db.exec("INSERT INTO tenants (name) VALUES ('" + req.body.name + "')"); // error: sql-concatenation
    res.sendStatus(201);
  });
  app.get('/tables/:table', (req, res) => {
    res.json(db.pragma(`table_info(${req.params.table})`)); // error: sql-concatenation
  });
};
