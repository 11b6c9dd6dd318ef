// library: knex; feature: schema-raw; expect: bad
const knex = require('knex')({ client: 'pg' });

module.exports.createTenant = async function createTenant(req, res) {
  await knex.schema.raw(`CREATE SCHEMA "${req.body.tenant}"`); // error: sql-concatenation
  res.sendStatus(201);
};
