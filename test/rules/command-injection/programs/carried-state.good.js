// library: @koa/router; feature: what was converted before it was put into the state of a context; expect: innocent
const { exec } = require('child_process');
const Koa = require('koa');
const Router = require('@koa/router');

const app = new Koa();
const router = new Router();

app.use(async (ctx, next) => {
  ctx.state.orchard = parseInt(ctx.query.orchard, 10);
  await next();
});

router.get('/trees', async (ctx) => {
  exec(`count-trees ${ctx.state.orchard}`);
  ctx.body = 'counted';
});
app.use(router.routes());
