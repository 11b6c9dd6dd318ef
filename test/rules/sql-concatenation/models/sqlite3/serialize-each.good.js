// library: sqlite3; feature: serialize; expect: innocent
const { Database } = require('sqlite3');

const db = new Database(':memory:');

exports.importTags = (req, res) => {
  const found = [];
  db.serialize(() => {
    db.exec('CREATE TABLE IF NOT EXISTS tags (id INTEGER PRIMARY KEY, label TEXT)');
    const insert = db.prepare('INSERT INTO tags (label) VALUES (?)');
    insert.run(req.body.label);
    insert.finalize();
    db.each('SELECT id FROM tags WHERE label = ?', req.body.label, (err, row) => found.push(row.id), () => res.json(found));
  });
};
