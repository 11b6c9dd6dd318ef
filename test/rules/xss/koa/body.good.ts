// library: koa; feature: ctx.body; expect: innocent
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.get('/json', (ctx) => {
  ctx.body = { name: ctx.query.name };
});
router.get('/typed', async (ctx) => {
  ctx.type = 'text/plain';
  ctx.body = `<b>${ctx.request.query.name}</b>`;
});
router.get('/text', (ctx) => {
  ctx.body = `hello ${ctx.query.name}`;
});
app.use(router.routes());
