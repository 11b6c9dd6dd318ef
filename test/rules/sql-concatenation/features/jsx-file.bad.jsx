// library: sqlite3; feature: jsx; expect: bad
import sqlite3 from 'sqlite3';

const db = new sqlite3.Database('guests.db');

export async function action(req, res) {
  db.run(`INSERT INTO guests (name) VALUES ('${req.body.name}')`); // error: sql-concatenation
  res.send(<p>Thanks, {req.body.name}</p>);
}
