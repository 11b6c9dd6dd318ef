// library: koa; feature: ctx.body; expect: bad
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.get('/hello', (ctx) => {
  ctx.body = `<h1>Hello ${ctx.query.name}</h1>`; // error: xss
});
router.get('/typed', async (ctx) => {
  ctx.type = 'html';
  ctx.body = 'Hello ' + ctx.request.query.name; // error: xss
});
router.get('/echo', (ctx) => {
  ctx.body = ctx.query.text; // error: xss
});
app.use(router.routes());
