// library: sqlite3; feature: serialize; expect: bad
const { Database } = require('sqlite3');

const db = new Database(':memory:');

exports.importTags = (req, res) => {
  const found = [];
  db.serialize(() => {
    db.exec(`INSERT INTO tags (label) VALUES ('${req.body.label}')`); // error: sql-concatenation
    db.each('SELECT id FROM tags WHERE label = "' + req.body.label + '"', (err, row) => found.push(row.id), () => res.json(found)); // error: sql-concatenation
  });
};
