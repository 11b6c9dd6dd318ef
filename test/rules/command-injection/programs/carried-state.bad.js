// library: @koa/router; feature: what stands in the state of a context; expect: bad
const { exec } = require('child_process');
const Koa = require('koa');
const Router = require('@koa/router');

const app = new Koa();
const router = new Router();

app.use(async (ctx, next) => {
  ctx.state.orchard = ctx.query.orchard;
  await next();
});

router.get('/trees', async (ctx) => {
  exec(`count-trees ${ctx.state.orchard}`); // error: command-injection
  ctx.body = 'counted';
});
app.use(router.routes());
