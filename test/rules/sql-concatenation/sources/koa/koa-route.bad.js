// library: pg; feature: koa-route; expect: bad
const Koa = require('koa');
const route = require('koa-route');
const { Pool } = require('pg');

const app = new Koa();
const pool = new Pool();

app.use(
  route.get('/pets/:name', async (ctx, name) => {
    const { rows } = await pool.query(`SELECT * FROM pets WHERE name = '${name}'`); // error: sql-concatenation
    ctx.body = rows;
  }),
);
