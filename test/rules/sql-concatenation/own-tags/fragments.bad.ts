// library: better-sqlite3; feature: a piece of a statement that is made of a client's text; expect: bad
import sqlite from 'better-sqlite3';
import express from 'express';

class RawText {
  constructor(readonly text: string) {}
}

function where(part: string | RawText) {
  return part instanceof RawText ? part.text : '?';
}

const db = sqlite('letters.db');
const app = express();

app.get('/letters', (req, res) => {
  const sender = new RawText(`sender = '${req.query.sender}'`);
  res.json(db.prepare('SELECT body FROM letters WHERE ' + where(sender)).all()); // error: sql-concatenation
});

app.get('/folders', (req, res) => {
  const folder: any = req.query.folder;
  res.json(db.prepare("SELECT body FROM letters WHERE folder = '" + (folder instanceof Date ? 'today' : folder.text) + "'").all()); // error: sql-concatenation
});
