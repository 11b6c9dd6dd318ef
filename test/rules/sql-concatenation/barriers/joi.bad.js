// library: mysql2; feature: joi-string; expect: bad
const Joi = require('joi');
const pool = require('mysql2/promise').createPool({ database: 'hotel' });

const schema = Joi.object({ guest: Joi.string().max(60).required() });

exports.rooms = async (req, res) => {
  const { value, error } = schema.validate(req.query);
  if (error) return res.status(400).send(error.message);
  const [rows] = await pool.query(`SELECT * FROM rooms WHERE guest = '${value.guest}'`); // error: sql-concatenation
  res.json(rows);
};
