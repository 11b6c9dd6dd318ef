// library: sql-template-strings; feature: append; expect: innocent
const SQL = require('sql-template-strings');
const { Pool } = require('pg');

const pool = new Pool();

exports.books = async (req, res) => {
  const query = SQL`SELECT * FROM books WHERE author = ${req.query.author}`;
  if (req.query.genre) query.append(SQL` AND genre = ${req.query.genre}`);
  query.append(' ORDER BY published_at DESC').append(SQL` LIMIT ${req.query.limit}`);
  const { rows } = await pool.query(query);
  res.json(rows);
};
