// library: mysql; feature: destructured-parameter; expect: bad
const express = require('express');
const mysql = require('mysql');

const router = express.Router();
const db = mysql.createPool({ database: 'app' });

router.all('/theme', ({ cookies: { theme }, query }, res) => {
  db.query(`UPDATE prefs SET theme = '${theme}' WHERE id = 1`, () => {}); // error: sql-concatenation
  db.query('UPDATE prefs SET lang = "' + query.lang + '" WHERE id = 1', () => res.end()); // error: sql-concatenation
});

module.exports = router;
