// library: sqlite3; feature: jsx; expect: innocent
import sqlite3 from 'sqlite3';

const db = new sqlite3.Database('guests.db');

export async function action(req, res) {
  db.run('INSERT INTO guests (name) VALUES (?)', req.body.name);
  res.send(<p title={`INSERT INTO the list: ${req.body.name}`}>Thanks, {req.body.name}</p>);
}
