// library: knex; feature: identifier-binding; expect: innocent
const knex = require('knex')({ client: 'pg' });

module.exports.createTenant = async function createTenant(req, res) {
  await knex.raw('CREATE SCHEMA ??', [req.body.tenant]);
  await knex.schema.raw('CREATE EXTENSION IF NOT EXISTS pgcrypto');
  await knex.schema.withSchema('public').createTable('tenants', (table) => {
    table.increments('id');
    table.string('name').notNullable();
  });
  res.sendStatus(201);
};
