// library: pg; feature: koa-context; expect: bad
import Koa from 'koa';
import { Pool } from 'pg';

const app = new Koa();
const pool = new Pool();

app.use(async (ctx, next) => {
  const seen = await pool.query(`SELECT 1 FROM api_keys WHERE key = '${ctx.headers['x-api-key']}'`); // error: sql-concatenation
  const user = await pool.query(`SELECT * FROM users WHERE session = '${ctx.cookies.get('sid')}'`); // error: sql-concatenation
  const tag = await pool.query("SELECT * FROM tags WHERE label = '" + ctx.query.tag + "'"); // error: sql-concatenation
  const agent = await pool.query("SELECT * FROM agents WHERE name = '" + ctx.get('user-agent') + "'"); // error: sql-concatenation
  ctx.state.found = [seen, user, tag, agent];
  await next();
});
