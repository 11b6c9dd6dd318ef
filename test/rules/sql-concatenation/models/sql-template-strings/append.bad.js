// library: sql-template-strings; feature: append; expect: bad
const SQL = require('sql-template-strings');
const { Pool } = require('pg');

const pool = new Pool();

exports.books = async (req, res) => {
  const query = SQL`SELECT * FROM books WHERE author = ${req.query.author}`;
  query.append(` ORDER BY ${req.query.sort}`); // error: sql-concatenation
  const { rows } = await pool.query(query);
  res.json(rows);
};
