// library: pg; feature: yup; expect: innocent
const yup = require('yup');
const { Pool } = require('pg');

const pool = new Pool();
const schema = yup.object({ id: yup.number().integer().required(), kind: yup.string().oneOf(['credit', 'debit']) });

exports.entries = async (req, res) => {
  const { id, kind } = await schema.validate(req.query);
  const { rows } = await pool.query(`SELECT * FROM entries WHERE account = ${id} AND kind = '${kind}'`);
  res.json(rows);
};
