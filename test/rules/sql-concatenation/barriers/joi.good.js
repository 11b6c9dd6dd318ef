// library: mysql2; feature: joi; expect: innocent
const Joi = require('joi');
const pool = require('mysql2/promise').createPool({ database: 'hotel' });

const schema = Joi.object({
  floor: Joi.number().integer().min(0).required(),
  view: Joi.string().valid('sea', 'garden').required(),
  key: Joi.string().guid(),
});

exports.rooms = async (req, res) => {
  const { value, error } = schema.validate(req.query);
  if (error) return res.status(400).send(error.message);
  const [rows] = await pool.query(`SELECT * FROM rooms WHERE floor = ${value.floor} AND view = '${value.view}'`);
  res.json(rows);
};
