// library: koa; feature: ctx.redirect; expect: innocent
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.get('/go', (ctx) => {
  ctx.redirect(`/account?next=${encodeURIComponent(String(ctx.query.next))}`);
});
router.get('/home', (ctx) => {
  ctx.redirect(ctx.query.mobile ? '/m' : '/');
});
app.use(router.routes());
