// library: better-sqlite3; feature: exec-pragma; expect: innocent
const Database = require('better-sqlite3');

const db = new Database('tenants.db');
const TABLES = ['tenants', 'plans', 'seats'];
db.pragma('journal_mode = WAL');
db.exec('CREATE TABLE IF NOT EXISTS tenants (id INTEGER PRIMARY KEY, name TEXT)');

module.exports = (app) => {
  app.post('/tenants', (req, res) => {
    db.prepare('INSERT INTO tenants (name) VALUES (@name)').run({ name: req.body.name });
    res.sendStatus(201);
  });
  app.get('/schema', (req, res) => {
    res.json(TABLES.map((table) => db.pragma(`table_info(${table})`)));
  });
};
