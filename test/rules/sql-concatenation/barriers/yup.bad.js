// library: pg; feature: yup-string; expect: bad
const yup = require('yup');
const { Pool } = require('pg');

const pool = new Pool();
const schema = yup.object({ memo: yup.string().trim().required() });

exports.entries = async (req, res) => {
  const { memo } = await schema.validate(req.query);
  const { rows } = await pool.query(`SELECT * FROM entries WHERE memo = '${memo}'`); // error: sql-concatenation
  res.json(rows);
};
