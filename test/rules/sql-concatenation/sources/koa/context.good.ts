// library: pg; feature: koa-context; expect: innocent
import Koa from 'koa';
import { Pool } from 'pg';

const app = new Koa();
const pool = new Pool();

app.use(async (ctx, next) => {
  const seen = await pool.query('SELECT 1 FROM api_keys WHERE key = $1', [ctx.headers['x-api-key']]);
  const user = await pool.query('SELECT * FROM users WHERE session = $1', [ctx.cookies.get('sid')]);
  const page = await pool.query(`SELECT * FROM tags LIMIT ${Number(ctx.query.limit) || 10}`);
  ctx.state.found = [seen, user, page];
  ctx.set('X-Query', `SELECT tag ${ctx.query.tag}`);
  await next();
});
