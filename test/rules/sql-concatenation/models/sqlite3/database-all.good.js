// library: sqlite3; feature: bound; expect: innocent
const sqlite3 = require('sqlite3').verbose();
const express = require('express');

const db = new sqlite3.Database('./notes.db');
const app = express();

app.get('/notes', (req, res) => {
  db.all('SELECT * FROM notes WHERE title LIKE ?', [`%${req.query.q}%`], (err, rows) => {
    if (err) return res.status(500).json({ error: err.message });
    res.json(rows);
  });
});

app.delete('/notes/:id', (req, res) => {
  db.run('DELETE FROM notes WHERE id = $id', { $id: req.params.id }, function (err) {
    res.json({ deleted: err ? 0 : this.changes });
  });
});
